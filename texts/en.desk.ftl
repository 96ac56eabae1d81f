
## The case desk of a unit

desk-title = Cases
desk-lead = Citizens who asked for an answer. You do not see who they are; your answer reaches them by receipt or Telegram.
desk-case = Number
desk-unit = Unit
desk-state = State
desk-due = Answer by
desk-due-on = to be answered by { $day }
desk-overdue = overdue
desk-none = Nobody is waiting for an answer.
desk-citizen = Citizen
desk-office = Office
desk-no-words = The citizen has written nothing beside the rating yet. Ask what happened.
desk-photo = Photo { $n }
desk-answer = Your answer
desk-answer-how = Numbers and e-mail addresses in the answer are masked; don't name officers.
desk-send = Send answer
desk-send-close = Send and mark as solved
desk-close = Mark as solved
desk-solved-yes = The citizen says: solved.
desk-solved-no = The citizen says: not solved.
desk-evidence = Evidence sheet (PDF)
