"""Pure figures: sentiment, IKM, officer indicator. No database, clock, environment or framework."""
