"""Acute distress: one calm answer with numbers, an entry that is left in peace, and silence.

Stands on what is in front of the wings, and on `calendar` and `words`.
"""
