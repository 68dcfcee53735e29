"""If-then plans and things to do: made in a reflection, rehearsed, asked for, settled.

One conversation a file, on the modules in front of `flows`. May be imported by `reflection`,
`progress`, `settings` and the tables in front; not by `sessions` and `journal`, its neighbours.
"""
