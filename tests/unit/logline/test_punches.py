"""Punches of departments, extras and people, with exceptions."""

from shootday.entries import Entry, Punch, PunchAction
from shootday.phrases import logline as say
from tests.unit.logline.film import Desk, at, entry
from tests.unit.logline.refused import refused


def punched(desk: Desk, line: str) -> Punch:
    fact = desk.fact(line)
    assert isinstance(fact, Punch)
    return fact


def came(number: int, *people: str) -> Entry:
    return entry(number, "07:30", Punch(action=PunchAction.IN, people=people))


def test_a_department_is_its_members_called_that_day(desk: Desk) -> None:
    desk.context.day_plan.calls.pop("tom")  # type: ignore[attr-defined]  # a plain dict behind the mapping
    assert punched(desk, "in image 7:30").people == ("luc", "ines")


def test_a_department_nobody_of_which_is_called_is_all_its_members(desk: Desk) -> None:
    for person in ("luc", "ines", "tom"):
        desk.context.day_plan.calls.pop(person)  # type: ignore[attr-defined]  # a plain dict behind the mapping
    assert punched(desk, "in image 7:30").people == ("luc", "ines", "tom")


def test_those_already_in_are_left_as_they_are_and_it_is_said(desk: Desk) -> None:
    desk.holding([came(1, "luc")])
    assert punched(desk, "in image 7:40").people == ("ines", "tom")
    assert "Already in, left as they are: Luc Petit." in desk.said("in image 7:40", "en")


def test_a_department_that_is_all_in_is_refused(desk: Desk) -> None:
    desk.holding([came(1, "luc", "ines", "tom")])
    refused(desk, "in image 7:40")


def test_whoever_left_and_came_back_can_come_in_again(desk: Desk) -> None:
    left = entry(2, "09:00", Punch(action=PunchAction.OUT, people=("luc",)))
    desk.holding([came(1, "luc"), left])
    assert "luc" in punched(desk, "in image 10:00").people


def test_a_person_named_is_punched_even_when_in(desk: Desk) -> None:
    desk.holding([came(1, "luc")])
    assert punched(desk, "in luc 7:40").people == ("luc",)
    assert punched(desk, "in image 7:40 sauf luc 7:45").times == {"luc": at("07:45")}


def test_the_absent_and_those_already_out_stay_out_of_a_departure(desk: Desk) -> None:
    absent = entry(2, "08:00", Punch(action=PunchAction.ABSENT, people=("tom",)))
    gone = entry(3, "12:00", Punch(action=PunchAction.OUT, people=("ines",)))
    desk.holding([came(1, "luc", "ines"), absent, gone])
    assert punched(desk, "out image 13:00").people == ("luc",)
    said = desk.said("out image 13:00")
    assert "Déjà partis, laissés tels quels : Inès Moreau." in said
    assert "Absents, laissés de côté : Tom Le Goff." in said


def test_a_departure_without_arrival_is_written(desk: Desk) -> None:
    desk.holding([came(1, "zoe")])
    assert punched(desk, "out lumière 13:00").people == ("zoe", "karim")


def test_an_exception_without_a_time_is_left_out(desk: Desk) -> None:
    fact = punched(desk, "out lumière 13:00 sauf Zoé")
    assert (fact.people, fact.times, fact.group) == (("karim",), {}, "lumiere")
    assert "Sauf : Zoé Blanc." in desk.said("out lumière 13:00 sauf Zoé")


def test_each_time_belongs_to_the_exceptions_named_before_it(desk: Desk) -> None:
    fact = punched(desk, "out image 13:00 sauf luc ines 13:10")
    assert fact.times == {"luc": at("13:10"), "ines": at("13:10")}
    fact = punched(desk, "out image 13:00 sauf luc 13:10 et tom 13:20")
    assert fact.times == {"luc": at("13:10"), "tom": at("13:20")}
    assert desk.one("out image 13:00 sauf luc 13:10")[0] == at("13:00")


def test_an_exception_who_is_not_of_the_department_is_refused(desk: Desk) -> None:
    refused(desk, "out image 13:00 sauf zoé", say.NOT_IN_GROUP)
    refused(desk, "out image sauf", say.WHO)
    refused(desk, "out image sauf 13:00", say.ONE_TIME)


def test_ten_minutes_after_a_call_is_each_persons_own(desk: Desk) -> None:
    desk.context.day_plan.calls["luc"] = at("06:30")  # type: ignore[index]  # a plain dict behind the mapping
    happened, fact = desk.one("in image +10")
    assert isinstance(fact, Punch)
    assert happened == at("06:40")
    assert fact.times == {"ines": at("07:10"), "tom": at("07:10")}


def test_a_call_that_is_not_known_is_asked_for(desk: Desk) -> None:
    desk.context.day_plan.calls.pop("luc")  # type: ignore[attr-defined]  # a plain dict behind the mapping
    refused(desk, "in luc +10", say.NO_CALL)


def test_several_departments_and_people_make_an_entry_each(desk: Desk) -> None:
    drafts = desk.parse("in image lumière ana, marc 7:30").drafts
    assert [(f.group, f.people) for _, f in drafts if isinstance(f, Punch)] == [
        ("image", ("luc", "ines", "tom")),
        ("lumiere", ("zoe", "karim")),
        (None, ("julie", "marc")),
    ]


def test_extras_are_counted_in_front_or_behind(desk: Desk) -> None:
    wanted = Punch(action=PunchAction.IN, group="passants", count=12)
    for line in ("fig 12 in 8:30", "12 fig in 8:30", "in passants 12 8:30", "in 8:30 12 figuration"):
        assert desk.one(line) == (at("08:30"), wanted)


def test_a_count_is_a_count_even_when_a_segment_has_that_number(desk: Desk) -> None:
    assert punched(desk, "in fig 7").count == 7


def test_a_count_that_could_be_a_time_is_asked_for(desk: Desk) -> None:
    assert refused(desk, "in fig 830", say.COUNT_OR_TIME) == ("in fig 830 14:00", "in fig 20 08:30")
    assert punched(desk, "in fig 830 14:00").count == 830
    refused(desk, "in fig 9999 14:00", say.TOO_MANY)


def test_extras_without_a_number_are_those_due_or_those_there(desk: Desk) -> None:
    assert punched(desk, "in fig 8:30").count == 20
    desk.holding([entry(1, "08:30", Punch(action=PunchAction.IN, group="passants", count=12))])
    assert punched(desk, "out fig").count == 12
    assert punched(desk, "absent fig").count == 8


def test_a_punch_that_has_no_end_takes_no_span(desk: Desk) -> None:
    refused(desk, "in ana 8:00-9:00", say.OPEN_SPAN)
    assert punched(desk, "pause ana 10:00-10:15").until == at("10:15")
    assert punched(desk, "travel ana 6:00–6:45").until == at("06:45")
    assert punched(desk, "coupure ana 13:00-13:45") == Punch(
        action=PunchAction.MEAL_START, people=("julie",), until=at("13:45")
    )


def test_a_punch_of_nobody_is_refused(desk: Desk) -> None:
    refused(desk, "in 8:00", say.WHO)
    refused(desk, "in", say.WHO)
    assert refused(desk, "pause 10:00", say.WHICH_SEGMENT)[0] == "12A pause 10:00"
