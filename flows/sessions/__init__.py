"""Planning, moving, pausing and showing sessions: when a mentor meets whom.

One conversation a file, on the modules in front of `flows`. May be imported by `reflection`,
`progress`, `settings` and the tables in front; not by `plans` and `journal`, its neighbours.
"""
