"""What happens to one citizen's voice: encounter, submission, comment, case, reply, erasure."""
