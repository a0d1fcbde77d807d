// Cells: marks, attendance, comments, and their history.

#include <algorithm>

#include "ports/testing/contract/fixture.h"

namespace letopis::testing {

/// A place in the sample school's cells.
static MarkPlace place_of(LessonId lesson, StudentId student, int work_no = 1, int part_no = 1) {
    return {.lesson_id = lesson, .student_id = student, .work_no = work_no, .part_no = part_no};
}

TEST_P(ReaderContract, AnUntouchedCellIsEmpty) {
    state_sample();
    const Cell cell =
        ask([&](Reader& reader) { return reader.cell(sample_.monday_7, sample_.ezhov); });
    EXPECT_EQ(cell.lesson_id, sample_.monday_7);
    EXPECT_EQ(cell.student_id, sample_.ezhov);
    EXPECT_THAT(cell.marks, IsEmpty());
    EXPECT_FALSE(cell.attendance);
    EXPECT_EQ(cell.comment, "");
    EXPECT_EQ(cell.comment_version, -1);
}

TEST_P(ReaderContract, ACorrectedMarkKeepsTheMomentItWasFirstRecorded) {
    state_sample();
    const MarkPlace place = place_of(sample_.monday_7, sample_.ezhov);
    const auto mark = [&] {
        return ask([&](Reader& reader) { return reader.cell(sample_.monday_7, sample_.ezhov); })
            .marks.at(0);
    };
    at(Date{2026, 9, 7}, 11, 0);
    const Instant recorded = now();
    const auto first =
        state({MarkRecorded{place, MarkValue::pending, Date{2026, 9, 21}}}, sample_.petrova);
    EXPECT_EQ(mark(), (Mark{.place = place,
                            .value = MarkValue::pending,
                            .due_on = Date{2026, 9, 21},
                            .first_recorded_at = recorded,
                            .recorded_at = recorded,
                            .recorded_by = sample_.petrova,
                            .entry_index = first}));

    at(Date{2026, 9, 9}, 12, 0);
    const Instant corrected = now();
    const auto second = state({MarkCorrected{.place = place,
                                             .corrects = first,
                                             .old_value = MarkValue::pending,
                                             .value = MarkValue::four,
                                             .reason_code = CorrectionReason::rework}},
                              sample_.sidorov);
    EXPECT_EQ(mark(), (Mark{.place = place,
                            .value = MarkValue::four,
                            .reworked_from = MarkValue::pending,
                            .first_recorded_at = recorded,
                            .recorded_at = corrected,
                            .recorded_by = sample_.sidorov,
                            .entry_index = second}));
}

// e.2, marks.rework: what stood before a work was done again stays known through later typos.
TEST_P(ReaderContract, AMarkKnowsWhatStoodBeforeTheWorkWasDoneAgain) {
    state_sample();
    const MarkPlace place = place_of(sample_.monday_7, sample_.ezhov);
    const auto before = [&] {
        const auto cell =
            ask([&](Reader& reader) { return reader.cell(sample_.monday_7, sample_.ezhov); });
        const auto page = ask([&](Reader& reader) {
            return reader.marks_of_student(sample_.ezhov, {2026, 9, 7}, {2026, 9, 7});
        });
        if (!page.empty()) EXPECT_EQ(page[0].mark.reworked_from, cell.marks.at(0).reworked_from);
        return cell.marks.at(0).reworked_from;
    };
    const auto correct = [&](MarkValue from, MarkValue to, CorrectionReason reason) {
        state(
            {MarkCorrected{.place = place, .old_value = from, .value = to, .reason_code = reason}});
    };
    state({MarkRecorded{place, MarkValue::two, {}}});
    EXPECT_FALSE(before());
    correct(MarkValue::two, MarkValue::three, CorrectionReason::typo);
    EXPECT_FALSE(before());
    correct(MarkValue::three, MarkValue::five, CorrectionReason::rework);
    EXPECT_EQ(before(), MarkValue::three);
    correct(MarkValue::five, MarkValue::four, CorrectionReason::typo);
    EXPECT_EQ(before(), MarkValue::three);
    correct(MarkValue::four, MarkValue::five, CorrectionReason::rework);
    EXPECT_EQ(before(), MarkValue::three) << "before it was first done again";
    state({MarkWithdrawn{.place = place, .old_value = MarkValue::four}});
    EXPECT_FALSE(before());
    state({MarkRecorded{place, MarkValue::four, {}}});
    EXPECT_FALSE(before());
}

TEST_P(ReaderContract, AWithdrawnMarkKeepsItsVersionAndBeginsAnewWhenRecordedAgain) {
    state_sample();
    const MarkPlace place = place_of(sample_.monday_7, sample_.ezhov);
    const auto cell = [&] {
        return ask([&](Reader& reader) { return reader.cell(sample_.monday_7, sample_.ezhov); });
    };
    const Instant first_at = now();
    const auto first = state({MarkRecorded{place, MarkValue::two, {}}}, sample_.petrova);
    at(Date{2026, 9, 8}, 8, 0);
    const auto withdrawn =
        state({MarkWithdrawn{.place = place, .corrects = first, .old_value = MarkValue::two}},
              sample_.petrova);
    ASSERT_THAT(cell().marks, SizeIs(1));
    EXPECT_EQ(cell().marks[0].value, std::nullopt);
    EXPECT_EQ(cell().marks[0].first_recorded_at, first_at);
    EXPECT_EQ(cell().marks[0].entry_index, withdrawn);

    at(Date{2026, 9, 8}, 9, 0);
    const Instant again_at = now();
    state({MarkRecorded{place, MarkValue::five, {}}}, sample_.petrova);
    ASSERT_THAT(cell().marks, SizeIs(1));
    EXPECT_EQ(cell().marks[0].value, MarkValue::five);
    EXPECT_EQ(cell().marks[0].first_recorded_at, again_at);
}

TEST_P(ReaderContract, PartsAndWorksStandInOrder) {
    state_sample();
    const auto marked = [&](int work_no, int part_no, MarkValue value) {
        return MarkRecorded{place_of(sample_.monday_7, sample_.ezhov, work_no, part_no), value, {}};
    };
    state({marked(2, 1, MarkValue::three), marked(1, 2, MarkValue::four),
           marked(1, 1, MarkValue::five)});
    const Cell cell =
        ask([&](Reader& reader) { return reader.cell(sample_.monday_7, sample_.ezhov); });
    EXPECT_EQ(cell.text(1), "5/4");
    EXPECT_EQ(cell.text(2), "3");

    // Withdrawn marks do not count for what may be taken from under them.
    state({MarkWithdrawn{.place = place_of(sample_.monday_7, sample_.ezhov, 2, 1)},
           MarkRecorded{place_of(sample_.monday_7, sample_.zhukova), MarkValue::five, {}}});
    const auto works = ask([&](Reader& reader) { return reader.marked_works(sample_.monday_7); });
    ASSERT_THAT(works, SizeIs(1));
    EXPECT_EQ(works[0].work_no, 1);
    EXPECT_EQ(works[0].most_parts, 2);
    EXPECT_THAT(ask([&](Reader& reader) { return reader.marked_works(sample_.tuesday_8); }),
                IsEmpty());
}

TEST_P(ReaderContract, AttendanceKeepsItsFirstMomentUntilItIsCleared) {
    state_sample();
    const auto say = [&](AttendanceStatus status) {
        return state(
            {AttendanceRecorded{
                .lesson_id = sample_.monday_7, .student_id = sample_.ezhov, .status = status}},
            sample_.petrova);
    };
    const auto attendance = [&] {
        return *ask([&](Reader& reader) {
                    return reader.cell(sample_.monday_7, sample_.ezhov);
                }).attendance;
    };
    const Instant first_at = now();
    say(AttendanceStatus::absent);
    at(Date{2026, 9, 7}, 15, 0);
    const Instant second_at = now();
    const auto second = say(AttendanceStatus::ill);
    EXPECT_EQ(attendance(), (Attendance{.lesson_id = sample_.monday_7,
                                        .student_id = sample_.ezhov,
                                        .status = AttendanceStatus::ill,
                                        .first_recorded_at = first_at,
                                        .recorded_at = second_at,
                                        .recorded_by = sample_.petrova,
                                        .entry_index = second}));
    const auto cleared = say(AttendanceStatus::present);
    EXPECT_EQ(attendance().status, AttendanceStatus::present);
    EXPECT_EQ(attendance().entry_index, cleared);
    at(Date{2026, 9, 8}, 10, 0);
    say(AttendanceStatus::late);
    EXPECT_EQ(attendance().first_recorded_at, now());
}

TEST_P(ReaderContract, CellsOfACourseAreThoseThatWereEverTouched) {
    state_sample();
    const auto withdrawn = place_of(sample_.tuesday_8, sample_.zhukova);
    state({MarkRecorded{place_of(sample_.monday_7, sample_.ezhov), MarkValue::five, {}},
           MarkRecorded{withdrawn, MarkValue::two, {}}, MarkWithdrawn{.place = withdrawn},
           AttendanceRecorded{.lesson_id = sample_.monday_7,
                              .student_id = sample_.yozhikov,
                              .status = AttendanceStatus::absent},
           CommentRecorded{sample_.monday_7, sample_.zhukova, "Забыла тетрадь."},
           MarkRecorded{place_of(sample_.monday_14, sample_.ezhov), MarkValue::four, {}},
           MarkRecorded{place_of(sample_.lesson_5b, sample_.ivanov), MarkValue::three, {}}});
    const auto cells = ask([&](Reader& reader) {
        return reader.cells_of_course(sample_.mathematics_5a, Date{2026, 9, 7}, Date{2026, 9, 8});
    });
    EXPECT_THAT(each(cells,
                     [](const Cell& cell) {
                         return std::pair{cell.lesson_id, cell.student_id};
                     }),
                UnorderedElementsAre(std::pair{sample_.monday_7, sample_.ezhov},
                                     std::pair{sample_.monday_7, sample_.yozhikov},
                                     std::pair{sample_.monday_7, sample_.zhukova},
                                     std::pair{sample_.tuesday_8, sample_.zhukova}));
    // Each is the cell itself.
    for (const Cell& cell : cells) {
        const Cell one =
            ask([&](Reader& reader) { return reader.cell(cell.lesson_id, cell.student_id); });
        EXPECT_EQ(cell.marks, one.marks);
        EXPECT_EQ(cell.attendance, one.attendance);
        EXPECT_EQ(cell.comment, one.comment);
        EXPECT_EQ(cell.comment_version, one.comment_version);
    }
}

TEST_P(ReaderContract, MarksOfAStudentAreHisAloneAndStand) {
    state_sample();
    const Work control{1, WorkType::control_work, "Контрольная работа № 1", 300};
    const auto withdrawn = place_of(sample_.tuesday_8, sample_.ezhov);
    state({WorkDefined{sample_.monday_7, control},
           MarkRecorded{place_of(sample_.monday_14, sample_.ezhov), MarkValue::four, {}},
           MarkRecorded{place_of(sample_.monday_7, sample_.ezhov), MarkValue::five, {}},
           MarkRecorded{place_of(sample_.russian_7, sample_.ezhov), MarkValue::three, {}},
           MarkRecorded{withdrawn, MarkValue::two, {}}, MarkWithdrawn{.place = withdrawn},
           MarkRecorded{place_of(sample_.monday_7, sample_.zhukova), MarkValue::two, {}}});
    const Date from{2026, 9, 7};
    const auto marks = ask([&](Reader& reader) {
        return reader.marks_of_student(sample_.ezhov, from, from.plus_days(7));
    });
    EXPECT_THAT(each(marks, [](const StudentMark& one) { return *one.mark.value; }),
                ElementsAre(MarkValue::three, MarkValue::five, MarkValue::four));
    EXPECT_EQ(marks[1].course_id, sample_.mathematics_5a);
    EXPECT_EQ(marks[1].lesson_on, from);
    EXPECT_EQ(marks[1].work, control);
    EXPECT_THAT(ask([&](Reader& reader) {
                    return reader.marks_of_student(sample_.ezhov, from, from.plus_days(6));
                }),
                SizeIs(2));
    EXPECT_THAT(each(ask([&](Reader& reader) {
                         return reader.marks_of_student_in_course(
                             sample_.ezhov, sample_.mathematics_5a, from, from.plus_days(7));
                     }),
                     [](const StudentMark& one) { return *one.mark.value; }),
                ElementsAre(MarkValue::five, MarkValue::four));
}

TEST_P(ReaderContract, AbsencesOfAStudentAreThoseThatStand) {
    state_sample();
    const auto say = [&](LessonId lesson, AttendanceStatus status) {
        return AttendanceRecorded{
            .lesson_id = lesson, .student_id = sample_.ezhov, .status = status};
    };
    state({say(sample_.monday_14, AttendanceStatus::ill),
           say(sample_.monday_7, AttendanceStatus::absent),
           say(sample_.tuesday_8, AttendanceStatus::late),
           say(sample_.tuesday_8, AttendanceStatus::present)});
    const auto absences = ask([&](Reader& reader) {
        return reader.attendance_of_student(sample_.ezhov, Date{2026, 9, 7}, Date{2026, 9, 14});
    });
    EXPECT_THAT(each(absences, &Attendance::lesson_id),
                ElementsAre(sample_.monday_7, sample_.monday_14));
    EXPECT_EQ(absences[1].status, AttendanceStatus::ill);
    EXPECT_THAT(
        ask([&](Reader& reader) {
            return reader.attendance_of_student(sample_.ezhov, Date{2026, 9, 8}, Date{2026, 9, 13});
        }),
        IsEmpty());
}

TEST_P(ReaderContract, ACommentCanBeChangedAndRemoved) {
    state_sample();
    const auto comments = [&] {
        return ask([&](Reader& reader) {
            return reader.comments_of_student(sample_.ezhov, Date{2026, 9, 7}, Date{2026, 9, 7});
        });
    };
    const auto first = state({CommentRecorded{sample_.monday_7, sample_.ezhov, "Молодец!"}});
    ASSERT_THAT(comments(), SizeIs(1));
    EXPECT_EQ(comments()[0].lesson_id, sample_.monday_7);
    EXPECT_EQ(comments()[0].comment, "Молодец!");
    EXPECT_EQ(comments()[0].comment_version, first);
    const auto removed = state({CommentRecorded{sample_.monday_7, sample_.ezhov, ""}});
    EXPECT_THAT(comments(), IsEmpty());
    EXPECT_EQ(ask([&](Reader& reader) {
                  return reader.cell(sample_.monday_7, sample_.ezhov);
              }).comment_version,
              removed);
}

TEST_P(ReaderContract, TheHistoryOfACellHoldsEverythingInOrder) {
    state_sample();
    const MarkPlace place = place_of(sample_.monday_7, sample_.ezhov);
    const MarkRecorded recorded{place, MarkValue::three, {}};
    const MarkCorrected corrected{.place = place,
                                  .old_value = MarkValue::three,
                                  .value = MarkValue::four,
                                  .reason_code = CorrectionReason::typo,
                                  .reason = "опечатка"};
    const AttendanceRecorded late{.lesson_id = sample_.monday_7,
                                  .student_id = sample_.ezhov,
                                  .status = AttendanceStatus::late};
    const CommentRecorded comment{sample_.monday_7, sample_.ezhov, "Опоздал на 10 минут."};
    const auto first = state({recorded}, sample_.petrova);
    state({MarkRecorded{place_of(sample_.monday_7, sample_.zhukova), MarkValue::five, {}},
           MarkRecorded{place_of(sample_.tuesday_8, sample_.ezhov), MarkValue::five, {}}});
    at(Date{2026, 9, 8}, 9, 0);
    state({corrected, late, comment}, sample_.sidorov);
    const auto lines =
        ask([&](Reader& reader) { return reader.cell_history(sample_.monday_7, sample_.ezhov); });
    EXPECT_THAT(each(lines, &HistoryLine::body),
                ElementsAre(EntryBody{recorded}, EntryBody{corrected}, EntryBody{late},
                            EntryBody{comment}));
    EXPECT_EQ(lines[0].entry_index, first);
    EXPECT_EQ(lines[0].actor_id, sample_.petrova);
    EXPECT_EQ(lines[3].actor_id, sample_.sidorov);
    EXPECT_EQ(lines[3].recorded_at, now());
    EXPECT_TRUE(std::is_sorted(lines.begin(), lines.end(), [](const auto& a, const auto& b) {
        return a.entry_index < b.entry_index;
    }));
}

}  // namespace letopis::testing
