"""The journal as it is read and put right: pages, an entry, its edits, what was changed.

One screen a file, on the modules in front of `flows`. May be imported by `reflection`, `progress`,
`settings` and the tables in front; not by `sessions` and `plans`, its neighbours.
"""
