// Control of entry: unfinished lessons, plans, remarks, the protocol of corrections.

#include "ports/testing/contract/fixture.h"

namespace letopis::testing {
namespace {

std::vector<LessonId> ids_of(const std::vector<UnfinishedLesson>& lessons) {
    std::vector<LessonId> ids;
    for (const UnfinishedLesson& one : lessons) ids.push_back(one.lesson.lesson_id);
    return ids;
}

}  // namespace

// ORD-1.4.1-a.
TEST_P(ReaderContract, ALessonIsUnfinishedUntilTopicHomeworkAndMarksAreThere) {
    state_sample();
    const auto unfinished = [&](Date from, Date to, std::int64_t limit = 100) {
        return ask([&](Reader& reader) { return reader.unfinished_lessons(from, to, limit); });
    };
    const Date monday{2026, 9, 7};
    EXPECT_THAT(ids_of(unfinished(monday, monday.plus_days(1))),
                ElementsAre(sample_.russian_7, sample_.lesson_5b, sample_.monday_7,
                            sample_.english_7, sample_.tuesday_8));
    EXPECT_THAT(ids_of(unfinished(monday, monday, 2)),
                ElementsAre(sample_.russian_7, sample_.lesson_5b));
    state({TopicRecorded{sample_.russian_7, "Падежи"},
           HomeworkAssigned{sample_.russian_7, "", true}, TopicRecorded{sample_.monday_7, "Дроби"},
           LessonCancelled{sample_.lesson_5b, "карантин"}});
    EXPECT_THAT(ids_of(unfinished(monday, monday)),
                ElementsAre(sample_.monday_7, sample_.english_7));
    state({HomeworkAssigned{sample_.monday_7, "№ 5", false}});
    EXPECT_THAT(ids_of(unfinished(monday, monday)), ElementsAre(sample_.english_7));
}

// JRN-21.
TEST_P(ReaderContract, APlanIsTheLastOneKept) {
    state_sample();
    const auto plan = [&](CourseId id) {
        return ask([&](Reader& reader) { return reader.lesson_plan(id); });
    };
    EXPECT_FALSE(plan(sample_.mathematics_5a));
    const std::vector<LessonPlanItem> items{{"Дроби", "Доли", 2, WorkType::class_work, "§ 5"},
                                            {"Дроби", "Дроби «½»", 1, WorkType::control_work, ""}};
    state({LessonPlanKept{sample_.mathematics_5a, items, ""}});
    const auto later = state({LessonPlanKept{sample_.mathematics_5a, {items[1]}, "карантин"}});
    EXPECT_EQ(*plan(sample_.mathematics_5a),
              (LessonPlan{sample_.mathematics_5a, {items[1]}, "карантин", later}));
    EXPECT_FALSE(plan(sample_.mathematics_5b));
}

// JRN-16.
TEST_P(ReaderContract, ARemarkWaitsIsAnsweredAndSettled) {
    state_sample();
    const auto in_state = [&](RemarkState state) {
        std::vector<EntryIndex> found;
        for (const Remark& one : ask([&](Reader& reader) { return reader.remarks(state, 10); }))
            found.push_back(one.remark);
        return found;
    };
    const auto first = state({RemarkMade{sample_.mathematics_5a, sample_.petrova,
                                         RemarkCause::inspection, "Нет тем", Date{2026, 9, 14}}});
    const auto second =
        state({RemarkMade{sample_.russian_5a, sample_.sidorov, RemarkCause::weekly_check,
                          "Не заполнено в срок", Date{2026, 9, 14}}});
    EXPECT_THAT(in_state(RemarkState::open), ElementsAre(second, first));
    state({RemarkAnswered{sample_.mathematics_5a, first, "Внесены"}});
    EXPECT_THAT(in_state(RemarkState::answered), ElementsAre(first));
    state({RemarkSettled{sample_.mathematics_5a, first}});
    EXPECT_THAT(in_state(RemarkState::settled), ElementsAre(first));
    const auto settled = ask([&](Reader& reader) { return reader.remark(first); });
    ASSERT_TRUE(settled);
    EXPECT_EQ(settled->answer, "Внесены");
    EXPECT_EQ(settled->addressee_id, sample_.petrova);
    EXPECT_TRUE(settled->answered_at);
    EXPECT_TRUE(settled->settled_at);
    const auto to_sidorov =
        ask([&](Reader& reader) { return reader.remarks_to(sample_.sidorov, 10); });
    ASSERT_THAT(to_sidorov, SizeIs(1));
    EXPECT_EQ(to_sidorov[0].cause, RemarkCause::weekly_check);
}

// JRN-16: there need be nothing in the cell it is about.
TEST_P(ReaderContract, ARemarkMayBeAboutOneStudentAtOneLesson) {
    state_sample();
    const auto about = state({CellRemarkMade{.course_id = sample_.mathematics_5a,
                                             .addressee_id = sample_.petrova,
                                             .student_id = sample_.ezhov,
                                             .lesson_id = sample_.monday_7,
                                             .text = "Нет отметки за контрольную",
                                             .due_on = Date{2026, 9, 14}}});
    const auto first = ask([&](Reader& reader) { return reader.remark(about); });
    ASSERT_TRUE(first);
    EXPECT_EQ(first->student_id, sample_.ezhov);
    EXPECT_EQ(first->lesson_id, sample_.monday_7);
    EXPECT_EQ(first->cause, RemarkCause::inspection);
    state({RemarkSettled{sample_.mathematics_5a, about}});
    const auto settled = ask([&](Reader& reader) { return reader.remark(about); });
    EXPECT_EQ(settled->state, RemarkState::settled);
    EXPECT_EQ(settled->student_id, sample_.ezhov);
}

// F-21.
TEST_P(ReaderContract, TheProtocolHoldsWhatChangedWhatStood) {
    state_sample();
    const MarkPlace place{.lesson_id = sample_.monday_7, .student_id = sample_.ezhov};
    const auto mark = state(
        {MarkRecorded{place, MarkValue::three, {}},
         AttendanceRecorded{sample_.monday_7, sample_.zhukova, AttendanceStatus::absent, -1, ""}});
    const auto corrected = state({MarkCorrected{.place = place,
                                                .corrects = mark,
                                                .old_value = MarkValue::three,
                                                .value = MarkValue::four,
                                                .reason_code = CorrectionReason::typo,
                                                .reason = "описка"}});
    const auto excused = state({AttendanceRecorded{sample_.monday_7, sample_.zhukova,
                                                   AttendanceStatus::ill, mark + 1, "справка"}});
    const auto found = [&](CorrectionSearch search) {
        search.from = Date{2026, 1, 1};
        search.to = Date{2027, 12, 31};
        if (search.limit == 0) search.limit = 10;
        std::vector<EntryIndex> indexes;
        for (const MadeCorrection& one :
             ask([&](Reader& reader) { return reader.made_corrections(search); }))
            indexes.push_back(one.entry_index);
        return indexes;
    };
    EXPECT_THAT(found({}), ElementsAre(excused, corrected));
    EXPECT_THAT(found({.limit = 1}), ElementsAre(excused));
    EXPECT_THAT(found({.before = excused}), ElementsAre(corrected));
    EXPECT_THAT(found({.student_id = sample_.ezhov}), ElementsAre(corrected));
    EXPECT_THAT(found({.course_id = sample_.russian_5a}), IsEmpty());
    EXPECT_THAT(found({.made_by = id_of<PersonId>(99)}), IsEmpty());
    const auto nothing = ask([&](Reader& reader) {
        return reader.made_corrections(
            {.from = Date{2020, 1, 1}, .to = Date{2020, 1, 2}, .limit = 10});
    });
    EXPECT_THAT(nothing, IsEmpty());
}

}  // namespace letopis::testing
