"""How far a mentor has come: the summary, its picture, competences, and self-assessment.

Stands on `reflection` and what is below it. May be imported by the tables in front; not by
`settings`, its neighbour.
"""
