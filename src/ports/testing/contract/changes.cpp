// Changes of lessons: substitution, moves, cancellation taken back, lessons beyond the timetable.

#include "domain/lessons/timetable/undone.h"
#include "ports/testing/contract/fixture.h"

namespace letopis::testing {
namespace {

const Date monday{2026, 9, 7};

LessonMoved moved(LessonId id, Date on, int slot_no) {
    const int starts = 8 * 60 + 30 + (slot_no - 1) * 60;
    return {.lesson_id = id,
            .lesson_on = on,
            .slot_no = slot_no,
            .starts_at = {starts},
            .ends_at = {starts + 45},
            .room_title = "каб. 7",
            .reason = "болезнь учителя"};
}

SubstitutionAssigned given_to(EmployeeId who, LessonId lesson) {
    return {.lesson_id = lesson,
            .substitute_id = who,
            .kind = SubstitutionKind::merge,
            .coefficient_hundredths = 150,
            .reason = "болезнь учителя"};
}

/// The week of Monday.
ChangeReasonRecorded illness_of(EmployeeId teacher) {
    return {.scope = ReasonScope::teacher,
            .teacher_id = teacher,
            .text = "Болезнь Петровой А. И.",
            .from_on = monday,
            .to_on = monday.plus_days(4),
            .document_kind = ReasonDocument::sick_leave};
}

/// Tuesday.
ChangeReasonRecorded frost() {
    return {.text = "Мороз", .from_on = monday.plus_days(1), .to_on = monday.plus_days(1)};
}

}  // namespace

// CUR-02.
TEST_P(ReaderContract, ASubstituteHoldsTheLessonUntilItEnds) {
    state_sample();
    const auto lesson = [&] {
        return *ask([&](Reader& reader) { return reader.lesson(sample_.monday_7); });
    };
    state({given_to(sample_.director, sample_.monday_7)});
    const auto later = state({given_to(sample_.sidorov, sample_.monday_7)});
    EXPECT_EQ(lesson().substitution, (Substitution{.substitute_id = sample_.sidorov,
                                                   .kind = SubstitutionKind::merge,
                                                   .coefficient_hundredths = 150,
                                                   .reason = "болезнь учителя",
                                                   .entry_index = later,
                                                   .assigned_at = now()}));
    EXPECT_EQ(lesson().held_by(), sample_.sidorov);
    EXPECT_EQ(lesson().teacher_id, sample_.petrova);
    EXPECT_EQ(lesson().version, -1);
    state({SubstitutionEnded{sample_.monday_7, "выздоровел"}});
    EXPECT_FALSE(lesson().substitution);
    EXPECT_EQ(lesson().held_by(), sample_.petrova);
}

TEST_P(ReaderContract, LessonsOfATeacherAreHisOwnAndThoseHeSubstitutes) {
    state_sample();
    const auto lessons_of = [&](EmployeeId id) {
        return each(ask([&](Reader& reader) {
                        return reader.lessons_of_teacher(id, monday, monday.plus_days(1));
                    }),
                    &Lesson::lesson_id);
    };
    state({given_to(sample_.sidorov, sample_.monday_7)});
    EXPECT_THAT(lessons_of(sample_.sidorov),
                ElementsAre(sample_.russian_7, sample_.monday_7, sample_.english_7));
    EXPECT_THAT(lessons_of(sample_.petrova),
                ElementsAre(sample_.lesson_5b, sample_.monday_7, sample_.tuesday_8));
    EXPECT_THAT(lessons_of(EmployeeId{}), IsEmpty());
    state({SubstitutionEnded{sample_.monday_7, "выздоровел"}});
    EXPECT_THAT(lessons_of(sample_.sidorov), ElementsAre(sample_.russian_7, sample_.english_7));
}

TEST_P(ReaderContract, ASubstituteOwesTheRecordOfHisLesson) {
    state_sample();
    state({given_to(sample_.sidorov, sample_.monday_7)});
    const auto unfinished =
        ask([&](Reader& reader) { return reader.unfinished_lessons(monday, monday, 100); });
    EXPECT_THAT(each(unfinished, [](const UnfinishedLesson& one) { return one.debtor_id(); }),
                ElementsAre(sample_.sidorov, sample_.petrova, sample_.sidorov, sample_.sidorov));
}

TEST_P(ReaderContract, AMovedLessonRemembersWhereItCameFromFirst) {
    state_sample();
    const auto lesson = [&] {
        return *ask([&](Reader& reader) { return reader.lesson(sample_.tuesday_8); });
    };
    state({TopicRecorded{sample_.tuesday_8, "Дроби"},
           AttendanceRecorded{.lesson_id = sample_.tuesday_8, .student_id = sample_.ezhov}});
    state({moved(sample_.tuesday_8, Date{2026, 9, 10}, 5)});
    state({moved(sample_.tuesday_8, Date{2026, 9, 12}, 6)});
    EXPECT_EQ(lesson().lesson_on, (Date{2026, 9, 12}));
    EXPECT_EQ(lesson().slot_no, 6);
    EXPECT_EQ(lesson().starts_at, (TimeOfDay{810}));
    EXPECT_EQ(lesson().room_title, "каб. 7");
    EXPECT_EQ(lesson().change_reason, "болезнь учителя");
    EXPECT_EQ(lesson().moved_from, (Date{2026, 9, 8}));
    EXPECT_EQ(lesson().moved_from_slot_no, 1);
    EXPECT_EQ(lesson().topic, "Дроби");
    // Its cells follow it.
    EXPECT_THAT(ask([&](Reader& reader) {
                    return reader.attendance_of_student(sample_.ezhov, Date{2026, 9, 12},
                                                        Date{2026, 9, 12});
                }),
                SizeIs(1));
    state({moved(sample_.tuesday_8, Date{2026, 9, 8}, 1)});
    EXPECT_FALSE(lesson().moved_from);
    EXPECT_EQ(lesson().moved_from_slot_no, 0);
}

TEST_P(ReaderContract, ACancellationCanBeTakenBack) {
    state_sample();
    state({LessonCancelled{sample_.monday_7, "карантин"},
           LessonRestored{sample_.monday_7, "карантин снят"}});
    const auto lesson = ask([&](Reader& reader) { return reader.lesson(sample_.monday_7); });
    EXPECT_EQ(lesson->state, LessonState::planned);
    EXPECT_EQ(lesson->cancel_reason, "");
}

TEST_P(ReaderContract, AnExtraLessonStandsBeyondTheTimetable) {
    state_sample();
    const LessonId extra = id_of<LessonId>(30);
    state({ExtraLessonScheduled{.lesson_id = extra,
                                .course_id = sample_.mathematics_5a,
                                .lesson_on = Date{2026, 9, 9},
                                .slot_no = 7,
                                .starts_at = {870},
                                .ends_at = {915},
                                .teacher_id = sample_.petrova,
                                .room_title = "каб. 7",
                                .reason = "отставание"}});
    EXPECT_EQ(*ask([&](Reader& reader) { return reader.lesson(extra); }),
              (Lesson{.lesson_id = extra,
                      .course_id = sample_.mathematics_5a,
                      .lesson_on = Date{2026, 9, 9},
                      .slot_no = 7,
                      .starts_at = {870},
                      .ends_at = {915},
                      .teacher_id = sample_.petrova,
                      .room_title = "каб. 7",
                      .is_extra = true,
                      .change_reason = "отставание"}));
    EXPECT_THAT(each(ask([&](Reader& reader) {
                         return reader.lessons_of_group(sample_.class_5a, Date{2026, 9, 9},
                                                        Date{2026, 9, 9});
                     }),
                     &Lesson::lesson_id),
                ElementsAre(extra));
}

// CUR-03.
TEST_P(ReaderContract, ChangedLessonsAreThoseThatAreNotAsTheTimetableHasThem) {
    state_sample();
    const auto changed = [&](Date from, Date to, std::int64_t limit = 100) {
        return each(ask([&](Reader& reader) { return reader.changed_lessons(from, to, limit); }),
                    &Lesson::lesson_id);
    };
    EXPECT_THAT(changed(monday, monday.plus_days(30)), IsEmpty());
    state({LessonCancelled{sample_.english_7, "карантин"},
           given_to(sample_.sidorov, sample_.monday_7),
           moved(sample_.tuesday_8, Date{2026, 9, 10}, 5),
           ExtraLessonScheduled{.lesson_id = id_of<LessonId>(30),
                                .course_id = sample_.mathematics_5a,
                                .lesson_on = Date{2026, 9, 9}}});
    EXPECT_THAT(
        changed(monday, monday.plus_days(30)),
        ElementsAre(sample_.monday_7, sample_.english_7, id_of<LessonId>(30), sample_.tuesday_8));
    EXPECT_THAT(changed(monday, monday.plus_days(30), 1), ElementsAre(sample_.monday_7));
    EXPECT_THAT(changed(Date{2026, 9, 9}, Date{2026, 9, 9}), ElementsAre(id_of<LessonId>(30)));
    state({LessonRestored{sample_.english_7, "снят"}, SubstitutionEnded{sample_.monday_7, "сама"}});
    EXPECT_THAT(changed(monday, monday), IsEmpty());
}

// CUR-07.
TEST_P(ReaderContract, ChangesOfAGroupSayWhenTheyWereConfirmed) {
    state_sample();
    const auto confirmed = [&](StudyGroupId group, Date from, Date to, std::int64_t limit = 100) {
        return ask(
            [&](Reader& reader) { return reader.confirmed_changes(group, from, to, limit); });
    };
    EXPECT_THAT(confirmed(sample_.class_5a, monday, monday.plus_days(30)), IsEmpty())
        << "a lesson that is scheduled is not changed";
    const Instant first_at = now();
    const EntryIndex first = state({given_to(sample_.sidorov, sample_.tuesday_8),
                                    LessonCancelled{sample_.english_7, "карантин"}});
    at(monday, 10, 0);
    const EntryIndex second =
        state({TopicRecorded{sample_.tuesday_8, "Дроби"},
               AttendanceRecorded{
                   .lesson_id = sample_.tuesday_8, .student_id = sample_.ezhov, .reason = {}},
               LessonModeSet{sample_.tuesday_8, LessonMode::distance, "карантин"},
               moved(sample_.monday_14, Date{2026, 9, 16}, 2)});
    using enum LessonTurn;
    EXPECT_THAT(
        confirmed(sample_.class_5a, monday, monday.plus_days(30)),
        ElementsAre(ConfirmedChange{sample_.monday_14, lesson_moved, second + 3, now()},
                    ConfirmedChange{sample_.tuesday_8, lesson_mode_set, second + 2, now()},
                    ConfirmedChange{sample_.tuesday_8, substitution_assigned, first, first_at}));
    EXPECT_THAT(confirmed(sample_.class_5a, monday, monday.plus_days(30), 1), SizeIs(1));
    EXPECT_THAT(confirmed(sample_.class_5a, monday, monday.plus_days(1)), SizeIs(2))
        << "a moved lesson stands on its new day";
    EXPECT_THAT(
        confirmed(sample_.english_5a_1, monday, monday),
        ElementsAre(ConfirmedChange{sample_.english_7, lesson_cancelled, first + 1, first_at}));
    EXPECT_THAT(confirmed(sample_.class_5b, monday, monday.plus_days(30)), IsEmpty());
    state({SubstitutionEnded{sample_.tuesday_8, "сама"}, LessonRestored{sample_.english_7, "снят"},
           ExtraLessonScheduled{.lesson_id = id_of<LessonId>(30),
                                .course_id = sample_.mathematics_5b,
                                .lesson_on = monday},
           LessonCancelled{sample_.lesson_5b, std::string{timetable_undone_reason}}});
    EXPECT_EQ(confirmed(sample_.class_5a, monday, monday.plus_days(30)).front().turn,
              substitution_ended);
    EXPECT_EQ(confirmed(sample_.english_5a_1, monday, monday).front().turn, lesson_restored);
    const auto of_5b = confirmed(sample_.class_5b, monday, monday);
    ASSERT_THAT(of_5b, SizeIs(1)) << "of a timetable that was taken back nothing";
    EXPECT_EQ(of_5b[0].turn, extra_lesson_scheduled);
}

TEST_P(ReaderContract, ADayHasAllItsLessonsByPlaceAndCourse) {
    state_sample();
    const auto day = [&](Date on, std::int64_t limit = 100) {
        return each(ask([&](Reader& reader) { return reader.lessons_on(on, limit); }),
                    &Lesson::lesson_id);
    };
    // Two at one hour stand by their courses.
    state({moved(sample_.monday_7, monday, 4), LessonCancelled{sample_.lesson_5b, "карантин"}});
    EXPECT_THAT(day(monday), ElementsAre(sample_.russian_7, sample_.lesson_5b, sample_.monday_7,
                                         sample_.english_7));
    EXPECT_THAT(day(monday, 2), ElementsAre(sample_.russian_7, sample_.lesson_5b));
    EXPECT_THAT(day(monday.plus_days(3)), IsEmpty());
}

TEST_P(ReaderContract, TheRollIsTakenWhenItWasTakenFirst) {
    state_sample();
    const Instant first = now();
    state({RollTaken{sample_.monday_7}});
    at(Date{2026, 9, 7}, 12, 0);
    state({RollTaken{sample_.monday_7}});
    const auto lesson = ask([&](Reader& reader) { return reader.lesson(sample_.monday_7); });
    EXPECT_EQ(lesson->roll_taken_at, first);
    EXPECT_EQ(lesson->version, -1);
}

// CUR-02: one illness, many changes.
TEST_P(ReaderContract, AReasonIsKnownWithItsTermAndItsDocument) {
    state_sample();
    const Date friday = monday.plus_days(4);
    const ChangeReasonRecorded illness = illness_of(sample_.petrova);
    const auto first = state({illness, frost()}, sample_.deputy);
    const ChangeReason expected{.change_reason = first,
                                .scope = ReasonScope::teacher,
                                .teacher_id = sample_.petrova,
                                .text = illness.text,
                                .from_on = monday,
                                .to_on = friday,
                                .document_kind = ReasonDocument::sick_leave,
                                .recorded_by = sample_.deputy,
                                .recorded_at = now(),
                                .version = first};
    const auto reason = [&](EntryIndex index) {
        return ask([&](Reader& reader) { return reader.change_reason(index); });
    };
    const auto reasons = [&](Date from, Date to, std::int64_t limit) {
        return each(ask([&](Reader& reader) { return reader.change_reasons(from, to, limit); }),
                    &ChangeReason::change_reason);
    };
    EXPECT_EQ(reason(first), expected);
    EXPECT_FALSE(reason(first - 1));
    EXPECT_THAT(reasons(monday, friday, 10), ElementsAre(first + 1, first));
    EXPECT_THAT(reasons(monday, friday, 1), ElementsAre(first + 1));
    EXPECT_THAT(reasons(friday, friday.plus_days(5), 10), ElementsAre(first));
    EXPECT_THAT(reasons(friday.plus_days(1), friday.plus_days(5), 10), IsEmpty());
}

TEST_P(ReaderContract, ARevisedReasonSaysItsTermAnewAndWhatWasChangedByIt) {
    state_sample();
    const Date friday = monday.plus_days(4);
    const auto first = state({illness_of(sample_.petrova), frost()}, sample_.deputy);
    auto expected = *ask([&](Reader& reader) { return reader.change_reason(first); });
    const auto reason = [&](EntryIndex index) {
        return ask([&](Reader& reader) { return reader.change_reason(index); });
    };
    const auto reasons = [&](Date from, Date to) {
        return each(ask([&](Reader& reader) { return reader.change_reasons(from, to, 10); }),
                    &ChangeReason::change_reason);
    };
    const auto later = state({ChangeReasonRevised{.change_reason = first,
                                                  .text = "Болезнь А. И. Петровой",
                                                  .from_on = monday,
                                                  .to_on = friday.plus_days(7),
                                                  .document_kind = ReasonDocument::sick_leave,
                                                  .document_no = "9100001",
                                                  .document_on = friday},
                              given_to(sample_.sidorov, sample_.monday_7),
                              ChangeReasonApplied{first, sample_.monday_7},
                              LessonCancelled{sample_.lesson_5b, "болезнь"},
                              ChangeReasonApplied{first, sample_.lesson_5b}});
    expected.text = "Болезнь А. И. Петровой";
    expected.to_on = friday.plus_days(7);
    expected.document_no = "9100001";
    expected.document_on = friday;
    expected.version = later;
    expected.lesson_count = 2;
    EXPECT_EQ(reason(first), expected);
    EXPECT_EQ(ask([&](Reader& reader) { return reader.change_reasons(monday, monday, 10); }),
              std::vector{expected});
    EXPECT_THAT(reasons(friday.plus_days(7), friday.plus_days(9)), ElementsAre(first));

    // Taken back, it meets no days.
    state({ChangeReasonRevised{.change_reason = first + 1,
                               .text = "Мороз",
                               .from_on = monday.plus_days(1),
                               .to_on = monday}});
    EXPECT_THAT(reasons(monday, friday), ElementsAre(first));
    EXPECT_FALSE(reason(first + 1)->stands());
}

TEST_P(ReaderContract, AnyLaterChangeOfALessonSaysNothingOfItsReason) {
    state_sample();
    const auto first = state(
        {ChangeReasonRecorded{.text = "Ремонт", .from_on = monday, .to_on = monday.plus_days(12)}});
    const auto lessons = [&] {
        return each(ask([&](Reader& reader) { return reader.lessons_of_reason(first, 100); }),
                    &Lesson::lesson_id);
    };
    const auto applied = [&](Date on) {
        return each(ask([&](Reader& reader) { return reader.applied_reasons(on, on); }),
                    &AppliedReason::lesson_id);
    };
    const auto by_reason = [&](EntryBody change, LessonId lesson) {
        state({std::move(change), ChangeReasonApplied{first, lesson}});
    };
    by_reason(moved(sample_.tuesday_8, Date{2026, 9, 10}, 5), sample_.tuesday_8);
    by_reason(given_to(sample_.sidorov, sample_.monday_7), sample_.monday_7);
    by_reason(LessonCancelled{sample_.lesson_5b, "ремонт"}, sample_.lesson_5b);
    EXPECT_THAT(lessons(), ElementsAre(sample_.lesson_5b, sample_.monday_7, sample_.tuesday_8));
    EXPECT_EQ(ask([&](Reader& reader) { return reader.lessons_of_reason(first, 2); }).size(), 2U);
    EXPECT_THAT(applied(monday),
                ::testing::UnorderedElementsAre(sample_.monday_7, sample_.lesson_5b));
    EXPECT_THAT(applied(Date{2026, 9, 8}), IsEmpty());
    EXPECT_THAT(applied(Date{2026, 9, 10}), ElementsAre(sample_.tuesday_8));

    state({SubstitutionEnded{sample_.monday_7, "вышел"},
           LessonRestored{sample_.lesson_5b, "починили"},
           moved(sample_.tuesday_8, Date{2026, 9, 8}, 1)});
    EXPECT_THAT(lessons(), IsEmpty());
    by_reason(given_to(sample_.sidorov, sample_.monday_7), sample_.monday_7);
    EXPECT_THAT(lessons(), ElementsAre(sample_.monday_7));
    state({given_to(sample_.director, sample_.monday_7)});
    EXPECT_THAT(lessons(), IsEmpty());
    by_reason(given_to(sample_.sidorov, sample_.monday_7), sample_.monday_7);
    state({LessonCancelled{sample_.monday_7, "мороз"}});
    EXPECT_THAT(lessons(), IsEmpty());
    EXPECT_THAT(applied(monday), IsEmpty());
}

}  // namespace letopis::testing
