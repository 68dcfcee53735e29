"""What is asked after a session, and what becomes of the answers: the heart of the product.

Stands on `journal`, `plans` and `sessions`. May be imported by `progress`, `settings` and the
tables in front.
"""
