// One illness of a teacher is one reason, many changes (CUR-02).
#include <gmock/gmock.h>

#include "app/changes/assign_substitution.h"
#include "app/changes/cancel_day.h"
#include "app/changes/change_register_form.h"
#include "app/changes/reasons/by_reason.h"
#include "app/changes/reasons/open_change_reasons.h"
#include "app/changes/reasons/record_change_reason.h"
#include "app/changes/replace_subject.h"
#include "app/changes/schedule_extra_lesson.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

const Date monday{2026, 9, 7};
const Date friday_after{2026, 9, 18};

class ReasonsOfChanges : public ToldSchool {
protected:
    /// Before the first lesson of Monday.
    ReasonsOfChanges() { at(monday, 7, 30); }

    ChangeReasonRecorded illness_{.scope = ReasonScope::teacher,
                                  .teacher_id = sample_.petrova,
                                  .text = "Болезнь Петровой А. И.",
                                  .from_on = monday,
                                  .to_on = friday_after,
                                  .document_kind = ReasonDocument::sick_leave};

    std::string record(const ChangeReasonRecorded& reason, PersonId actor) {
        return outcome(record_change_reason(next_command(), actor, reason));
    }
    std::string refused(const Command& command) {
        const auto receipt = school_.append(command);
        return receipt ? "" : receipt.error().refusal().field;
    }
    std::string refused_record(const ChangeReasonRecorded& reason) {
        return refused(record_change_reason(next_command(), sample_.deputy, reason));
    }
    /// The reason of Петрова's illness, recorded.
    EntryIndex recorded() {
        EXPECT_EQ(record(illness_, sample_.deputy), "recorded");
        return reasons().front().change_reason;
    }
    std::vector<ChangeReason> reasons() {
        return *school_.read([](Reader& reader) {
            return reader.change_reasons(monday, friday_after.plus_days(30), 100);
        });
    }
    Command assign(LessonId lesson, EntryIndex reason, EmployeeId substitute) {
        return by_reason(assign_substitution(next_command(), sample_.deputy,
                                             {.lesson_id = lesson,
                                              .substitute_id = substitute,
                                              .kind = SubstitutionKind::merge,
                                              .reason = illness_.text}),
                         reason);
    }
    DayChanges card(EntryIndex reason) {
        return *as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant now) {
            return open_day_changes(reader, standing, {.change_reason = reason}, now);
        });
    }
    static std::vector<LessonId> ids(const std::vector<ChangeLesson>& lessons) {
        std::vector<LessonId> ids;
        for (const ChangeLesson& lesson : lessons) ids.push_back(lesson.lesson_id);
        return ids;
    }
    ChangeReasonRevised until(EntryIndex reason, Date last) {
        return {.change_reason = reason,
                .text = illness_.text,
                .from_on = illness_.from_on,
                .to_on = last,
                .document_kind = ReasonDocument::sick_leave,
                .document_no = "",
                .document_on = {}};
    }
    Command revise(EntryIndex reason, Date last,
                   LaterSubstitutions later = LaterSubstitutions::ended) {
        return revise_change_reason(
            next_command(), sample_.deputy,
            {.revised = until(reason, last), .base_version = version_of(reason), .later = later});
    }
    EntryIndex version_of(EntryIndex reason) {
        return (*school_.read([&](Reader& reader) { return reader.change_reason(reason); }))
            ->version;
    }
    bool is_substituted(LessonId id) {
        return (*school_.read([&](Reader& reader) { return reader.lesson(id); }))
            ->substitution.has_value();
    }
};

TEST_F(ReasonsOfChanges, AreRecordedByWhoeverKeepsTheTimetable) {
    EXPECT_EQ(record(illness_, sample_.petrova), "not_your_role");
    EXPECT_EQ(record(illness_, sample_.yozhikova), "not_found");
    EXPECT_EQ(record(illness_, sample_.deputy), "recorded");
    EXPECT_EQ(reasons().front().recorded_by, sample_.deputy);
    const auto denied =
        as(sample_.petrova, [](Reader& reader, const Standing& standing, Instant now) {
            return open_change_reasons(reader, standing, {}, now);
        });
    EXPECT_FALSE(denied);
}

TEST_F(ReasonsOfChanges, AboutNobodyOfTheYearOrTwiceAreRefused) {
    ChangeReasonRecorded unknown = illness_;
    unknown.teacher_id = id_of<EmployeeId>(777);
    EXPECT_EQ(refused_record(unknown), "teacher_id");
    unknown = {.scope = ReasonScope::school_class,
               .study_group_id = id_of<StudyGroupId>(777),
               .text = "Карантин",
               .from_on = monday,
               .to_on = monday};
    EXPECT_EQ(refused_record(unknown), "study_group_id");
    ChangeReasonRecorded early = illness_;
    early.from_on = Date{2026, 8, 20};
    EXPECT_EQ(refused_record(early), "from_on");
    ChangeReasonRecorded ahead = illness_;
    ahead.document_no = "12";
    ahead.document_on = monday.plus_days(1);
    EXPECT_EQ(refused_record(ahead), "document_on");
    recorded();
    EXPECT_EQ(refused_record(illness_), "from_on") << "pressed twice";
}

TEST_F(ReasonsOfChanges, ShowWhatStillWaitsAndWhatWasChanged) {
    const EntryIndex reason = recorded();
    EXPECT_THAT(ids(card(reason).lessons), ElementsAre(sample_.lesson_5b, sample_.monday_7,
                                                       sample_.tuesday_8, sample_.monday_14));
    EXPECT_EQ(outcome(assign(sample_.lesson_5b, reason, sample_.sidorov)), "recorded");
    EXPECT_EQ(outcome(assign(sample_.monday_14, reason, sample_.sidorov)), "recorded");
    const DayChanges view = card(reason);
    EXPECT_THAT(ids(view.lessons), ElementsAre(sample_.monday_7, sample_.tuesday_8));
    EXPECT_THAT(ids(view.made), ElementsAre(sample_.lesson_5b, sample_.monday_14));
    EXPECT_EQ(view.reason->lesson_count, 2);
    EXPECT_EQ(view.reason->awaiting_count, 2);
    EXPECT_EQ(view.made[0].applied_reason, reason);
    EXPECT_THAT(view.made[0].applied_words, HasSubstr("листок нетрудоспособности"));

    const auto list =
        *as(sample_.deputy, [](Reader& reader, const Standing& standing, Instant now) {
            return open_change_reasons(reader, standing, {}, now);
        });
    ASSERT_THAT(list.reasons, SizeIs(1));
    EXPECT_EQ(list.reasons[0].bound_to, "Петрова А. И.");
    EXPECT_EQ(list.reasons[0].awaiting_count, 2);
    EXPECT_EQ(list.reasons[0].lesson_count, 2);
    const auto day =
        *as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant now) {
            return open_day_changes(reader, standing, {.on = monday, .teacher_id = sample_.sidorov},
                                    now);
        });
    EXPECT_THAT(day.reasons, IsEmpty()) << "another's illness is no reason of his";
}

TEST_F(ReasonsOfChanges, AreNoReasonForLessonsOutsideTheirTermOrOfOthers) {
    illness_.to_on = monday;
    const EntryIndex reason = recorded();
    EXPECT_EQ(refused(assign(sample_.tuesday_8, reason, sample_.sidorov)), "change_reason");
    EXPECT_EQ(refused(assign(sample_.russian_7, reason, sample_.petrova)), "change_reason");
    EXPECT_EQ(refused(assign(sample_.lesson_5b, 1'000'000, sample_.sidorov)), "change_reason");
    EXPECT_FALSE(is_substituted(sample_.tuesday_8)) << "nothing is written of a refused command";
    EXPECT_EQ(reasons().front().lesson_count, 0);
}

TEST_F(ReasonsOfChanges, AreProlongedAndEndedWithTheSubstitutionsOfLaterDays) {
    illness_.to_on = monday.plus_days(1);
    const EntryIndex reason = recorded();
    ASSERT_EQ(outcome(assign(sample_.tuesday_8, reason, sample_.sidorov)), "recorded");
    EXPECT_EQ(refused(assign(sample_.monday_14, reason, sample_.sidorov)), "change_reason");
    ASSERT_EQ(outcome(revise(reason, friday_after)), "recorded") << "the illness went on";
    ASSERT_EQ(outcome(assign(sample_.monday_14, reason, sample_.sidorov)), "recorded");

    ASSERT_EQ(outcome(revise(reason, monday.plus_days(4), LaterSubstitutions::kept)), "recorded");
    EXPECT_TRUE(is_substituted(sample_.monday_14));
    ASSERT_EQ(outcome(revise(reason, friday_after)), "recorded");
    ASSERT_EQ(outcome(revise(reason, monday.plus_days(4))), "recorded") << "she is well again";
    EXPECT_FALSE(is_substituted(sample_.monday_14));
    EXPECT_TRUE(is_substituted(sample_.tuesday_8));
    EXPECT_THAT(ids(card(reason).made), ElementsAre(sample_.tuesday_8));
    EXPECT_EQ(outcome(revise(reason, monday.plus_days(4))), "unchanged");
    EXPECT_EQ(refused(revise(reason, monday.plus_days(-1))), "to_on");
    EXPECT_EQ(outcome(revise_change_reason(next_command(), sample_.petrova,
                                           {.revised = until(reason, friday_after)})),
              "not_your_role");
}

TEST_F(ReasonsOfChanges, AreTakenBackOnlyWhileNothingWasChangedByThem) {
    const EntryIndex reason = recorded();
    const auto take_back = [&](PersonId actor) {
        return take_back_change_reason(next_command(), actor, reason, version_of(reason));
    };
    ASSERT_EQ(outcome(assign(sample_.tuesday_8, reason, sample_.sidorov)), "recorded");
    EXPECT_EQ(refused(take_back(sample_.deputy)), "change_reason");
    state({SubstitutionEnded{sample_.tuesday_8, "ошибка"}});
    EXPECT_EQ(outcome(take_back(sample_.petrova)), "not_your_role");
    ASSERT_EQ(outcome(take_back(sample_.deputy)), "recorded");
    EXPECT_THAT(reasons(), IsEmpty());
    EXPECT_EQ(refused(assign(sample_.tuesday_8, reason, sample_.sidorov)), "change_reason");
    EXPECT_EQ(record(illness_, sample_.deputy), "recorded") << "its days are free again";
}

TEST_F(ReasonsOfChanges, OfAClassMayCancelItsDaysAndAddLessons) {
    ASSERT_EQ(record({.scope = ReasonScope::school_class,
                      .study_group_id = sample_.class_5a,
                      .text = "Карантин",
                      .from_on = monday,
                      .to_on = friday_after,
                      .document_kind = ReasonDocument::order,
                      .document_no = "31",
                      .document_on = monday},
                     sample_.deputy),
              "recorded");
    const EntryIndex reason = reasons().front().change_reason;
    const auto cancel = [&](StudyGroupId group) {
        return by_reason(cancel_day(next_command(), sample_.deputy,
                                    {.study_group_id = group, .on = monday, .reason = "карантин"}),
                         reason);
    };
    EXPECT_EQ(refused(cancel(sample_.class_5b)), "change_reason");
    ASSERT_EQ(outcome(cancel(sample_.class_5a)), "recorded");
    EXPECT_THAT(ids(card(reason).made),
                ElementsAre(sample_.russian_7, sample_.monday_7, sample_.english_7));
    EXPECT_THAT(ids(card(reason).lessons), ElementsAre(sample_.tuesday_8, sample_.monday_14));
    const auto extra = [&](CourseId course) {
        return by_reason(schedule_extra_lesson(next_command(), sample_.deputy,
                                               {.lesson_id = id_of<LessonId>(900),
                                                .course_id = course,
                                                .lesson_on = Date{2026, 9, 16},
                                                .slot_no = 6,
                                                .starts_at = {900},
                                                .ends_at = {945},
                                                .teacher_id = sample_.petrova,
                                                .reason = "карантин"}),
                         reason);
    };
    EXPECT_EQ(refused(extra(sample_.mathematics_5b)), "change_reason");
    ASSERT_EQ(outcome(extra(sample_.mathematics_5a)), "recorded");
    EXPECT_EQ(reasons().front().lesson_count, 4);
}

TEST_F(ReasonsOfChanges, OfAnotherSubjectInTheHourCountTheLessonOnce) {
    const EntryIndex reason = recorded();
    ASSERT_EQ(outcome(by_reason(replace_subject(next_command(), sample_.deputy,
                                                {.lesson_id = sample_.monday_7,
                                                 .new_lesson_id = id_of<LessonId>(901),
                                                 .course_id = sample_.russian_5a,
                                                 .teacher_id = sample_.sidorov,
                                                 .reason = illness_.text}),
                                reason)),
              "recorded");
    EXPECT_THAT(ids(card(reason).made), ElementsAre(sample_.monday_7));
}

TEST_F(ReasonsOfChanges, AreNotedOfChangesThatWereMadeBefore) {
    state({SubstitutionAssigned{
        .lesson_id = sample_.monday_7, .substitute_id = sample_.sidorov, .reason = "болезнь"}});
    const EntryIndex reason = recorded();
    const auto apply = [&](LessonId lesson) {
        return apply_change_reason(next_command(), sample_.deputy,
                                   {.change_reason = reason, .lesson_id = lesson});
    };
    EXPECT_EQ(refused(apply(sample_.tuesday_8)), "lesson_id");
    ASSERT_EQ(outcome(apply(sample_.monday_7)), "recorded");
    EXPECT_EQ(outcome(apply(sample_.monday_7)), "unchanged");
    EXPECT_THAT(ids(card(reason).made), ElementsAre(sample_.monday_7));
}

// F-13: «Причина (документ)», and the reasons of F-05.
TEST_F(ReasonsOfChanges, StandInTheRegisterWithTheirDocument) {
    const EntryIndex reason = recorded();
    ASSERT_EQ(outcome(assign(sample_.monday_7, reason, sample_.sidorov)), "recorded");
    state({ChangeReasonRevised{.change_reason = reason,
                               .text = illness_.text,
                               .from_on = monday,
                               .to_on = friday_after,
                               .document_kind = ReasonDocument::sick_leave,
                               .document_no = "910 045",
                               .document_on = friday_after},
           LessonCancelled{sample_.tuesday_8, "никого нет"},
           ChangeReasonApplied{reason, sample_.tuesday_8},
           LessonCancelled{sample_.lesson_5b, "мороз"}});
    const auto view =
        *as(sample_.deputy, [](Reader& reader, const Standing& standing, Instant now) {
            return open_change_register(reader, standing, {}, now);
        });
    const std::string words =
        "Болезнь Петровой А. И. (листок нетрудоспособности № 910 045 от 18.09.2026)";
    std::vector<std::string> told;
    for (const ChangedLesson& row : view.rows) told.push_back(row.reason);
    EXPECT_THAT(told, ElementsAre("мороз", words, words + "; никого нет"));
    ASSERT_THAT(view.reasons, SizeIs(1));
    EXPECT_EQ(view.reasons[0].lesson_count, 2);
    const TableForm form = change_register_form(view, {});
    ASSERT_THAT(form.tables, SizeIs(4));
    EXPECT_THAT(form.tables[2].rows[0],
                ElementsAre("07.09.2026", "18.09.2026", "Болезнь Петровой А. И.", "Петрова А. И.",
                            "листок нетрудоспособности № 910 045 от 18.09.2026", "2"));
}

}  // namespace
}  // namespace letopis::testing
