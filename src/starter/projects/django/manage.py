#!/usr/bin/env python
"""Run one of the project's commands: `python manage.py help` lists them."""

import sys

from game.command_line import run

if __name__ == "__main__":
    run(sys.argv)
