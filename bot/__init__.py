"""The shell: the only package that knows Telegram, HTTP and the time."""

import os

os.environ.setdefault("PTB_TIMEDELTA", "1")  # PTB: time spans as timedelta, without a warning
