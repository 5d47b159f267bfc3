"""The contract that scripts rely on: one file per noun, the same services as the screens."""

from timebank.command_line.main import DeskRequest, main

__all__ = ["DeskRequest", "main"]
