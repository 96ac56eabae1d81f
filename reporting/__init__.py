"""What is said about many: daily facts, indicators, IKM, digests, exports."""
