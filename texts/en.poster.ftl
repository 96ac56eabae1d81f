## Posters at the counter

poster-question = How was the service just now?
poster-scan = Scan the code
poster-tap = Tap one face
poster-done = Done, it counts
poster-promise = No name, no app, five seconds.
poster-trust = The officer does not know who you are.
poster-type = Or type in a browser:
poster-telegram = Or on Telegram:
poster-sample = SAMPLE: not a real counter
