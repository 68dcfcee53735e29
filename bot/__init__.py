"""The shell: the only package that knows Telegram, HTTP and the time."""
