"""What mentors said and how it is read back: runs, answers, pages, ratings, counts.

Stands on the tables and `people`. Every function takes the mentor whose it is.
"""
