"""Whether all is well, for whoever runs the server: each finding says what to do about it.

A look changes nothing, beside a running bot too: no table is migrated, no file is made. Only what
was asked for by name is done, and said.
"""
