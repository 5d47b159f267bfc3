"""What stops a task and is no bug: told in a sentence, without a traceback."""


class Trouble(Exception):
    """The task cannot go on; the message says why and what to do."""
