"""The front door: settings, command line, worker, logging."""
