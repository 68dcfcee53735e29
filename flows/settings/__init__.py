"""What a mentor sets: zone, quiet hours, how often, pause; the first screens, and erasing it all.

Stands on `reflection` and what is below it. May be imported by the tables in front; not by
`progress`, its neighbour.
"""
