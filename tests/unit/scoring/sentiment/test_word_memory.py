"""What words add is found out once."""

import threading

from scoring.sentiment.word_memory import WordMemory


def test_only_new_words_are_learned_all_at_once_and_in_order():
    asked: list[list[str]] = []

    def learn(names: list[str]) -> list[int]:
        asked.append(names)
        return [len(name) for name in names]

    memory: WordMemory[str, int] = WordMemory()
    assert memory.values(["lama", "antre", "lama"], learn) == [4, 5, 4]
    assert memory.values(["antre", "ramah", "lama"], learn) == [5, 5, 4]
    assert memory.values([], learn) == []
    assert asked == [["lama", "antre"], ["ramah"]]


def test_what_was_asked_of_late_stays_and_the_rest_goes():
    asked: list[int] = []

    def learn(names: list[int]) -> list[int]:
        asked.extend(names)
        return names

    memory: WordMemory[int, int] = WordMemory(10)
    for number in range(40):
        memory.values([0, number], learn)
    assert asked.count(0) == 1
    memory.values([39, 5], learn)
    assert asked.count(39) == 1
    assert asked.count(5) == 2


def test_a_full_memory_stays_small_and_threads_lose_nothing():
    memory: WordMemory[int, int] = WordMemory(10)
    wrong: list[object] = []

    def read(start: int) -> None:
        for number in range(2000):
            names = [(start + number) % 17, number % 13, number % 7]
            try:
                found = memory.values(names, lambda new: [name * 2 for name in new])
            except KeyError as missing:
                wrong.append(missing)
            else:
                if found != [name * 2 for name in names]:
                    wrong.append(names)

    threads = [threading.Thread(target=read, args=(start,)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(memory._kept) <= 5 + 3 * 4
    assert len(memory._older) <= 5 + 3 * 4
