"""One event, one transaction: facts are read, a conversation moves, its effects are carried out.

No network and no clock in here. Stands on `receive`, storage and flows; `send` knows nothing of
it.
"""
