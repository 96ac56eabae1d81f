"""The rule that no check constraint can say: two duties of one counter never overlap."""

from __future__ import annotations

OVERLAP_MESSAGE = "duties of one counter overlap"

_OVERLAPPING = """
SELECT 1 FROM duty other
WHERE other.counter_id = NEW.counter_id AND other.id <> COALESCE(NEW.id, -1)
  AND other.starts_utc < NEW.ends_utc AND NEW.starts_utc < other.ends_utc
"""


def overlap_guard(dialect: str) -> list[str]:
    """Statements that create the guard on this dialect (sqlite | postgresql)."""
    if dialect == "sqlite":
        return [
            f"""CREATE TRIGGER duty_overlap_{event.lower()} BEFORE {event} ON duty FOR EACH ROW
            WHEN EXISTS ({_OVERLAPPING})
            BEGIN SELECT RAISE(ABORT, '{OVERLAP_MESSAGE}'); END"""
            for event in ("INSERT", "UPDATE")
        ]
    return [
        f"""CREATE FUNCTION refuse_duty_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM pg_advisory_xact_lock(hashtext('duty'), NEW.counter_id);
          IF EXISTS ({_OVERLAPPING}) THEN
            RAISE EXCEPTION '{OVERLAP_MESSAGE}' USING ERRCODE = 'exclusion_violation';
          END IF;
          RETURN NEW;
        END $$""",
        """CREATE TRIGGER duty_overlap BEFORE INSERT OR UPDATE ON duty
        FOR EACH ROW EXECUTE FUNCTION refuse_duty_overlap()""",
    ]
