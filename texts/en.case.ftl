
## Cases: what the office, the citizen and the Inspektorat are told

case-answer = { $unit } answers: { $answer }
case-ask-solved = { $unit } considers your problem solved. Is it?
case-opened = { $unit }: a citizen asks for an answer (case no. { $case }).
case-reply = { $unit }: the citizen replied to case no. { $case }.
case-reopened = { $unit }: the citizen says that case no. { $case } is not solved.
case-due-soon = { $unit }: case no. { $case } must be answered by the next working day at the latest.
case-overdue = { $unit }: case no. { $case } is past its deadline for an answer.
case-oversight = Case no. { $case } speaks of a levy beyond the tariff and was passed on to oversight.
case-kind-complaint = Complaint
case-kind-aspiration = Aspiration
case-kind-question = Question
case-state-open = Waiting for an answer
case-state-answered = Answered
case-state-reopened = Reopened
case-state-closed = Closed
