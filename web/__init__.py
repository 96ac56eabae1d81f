"""Flask: citizen form, receipt, public and staff pages, JSON API."""
