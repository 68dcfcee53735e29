"""Sessions, plans, and everything that is due: which comes next is worked out here, never ahead.

Stands on the tables and `people`. Every function that reads for one takes the mentor whose it is.
"""
