"""When: rules of a series, quiet hours, the rhythm of speaking first, zones, and names of days.

Pure arithmetic with wall times and zones; the instant is always given. Stands on `flows.words`
and `flows.lines`; everything above may import from here.
"""
