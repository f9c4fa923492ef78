"""``python -m itinerary``."""

import sys

from itinerary.cli import main

if __name__ == "__main__":  # processes of their own import this file by another name
    sys.exit(main())
