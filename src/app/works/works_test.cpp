// The schedule of assessment procedures (ASM-12, F-15): who plans, what is refused and in which
// words, what a class and a family see of it.

#include <gmock/gmock.h>

#include "app/diary/open_diary.h"
#include "app/works/open_coming_works.h"
#include "app/works/open_work_classes.h"
#include "app/works/open_work_days.h"
#include "app/works/plan_work.h"
#include "app/works/remove_planned_work.h"
#include "app/works/work_schedule_form.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Date monday{2026, 9, 7};
const Date wednesday{2026, 9, 9};
const Date thursday{2026, 9, 10};

/// Wednesday: Russian, mathematics, English of the subgroup, Russian. Thursday: the same.
class Works : public ToldSchool {
protected:
    Works() {
        std::vector<EntryBody> facts;
        for (const Date day : {wednesday, thursday, wednesday.plus_days(14)}) {
            facts.push_back(lesson(sample_.russian_5a, sample_.sidorov, day, 1));
            facts.push_back(lesson(sample_.mathematics_5a, sample_.petrova, day, 2));
            facts.push_back(lesson(sample_.english_course, sample_.sidorov, day, 3));
            facts.push_back(lesson(sample_.russian_5a, sample_.sidorov, day, 4));
        }
        state(std::move(facts));
    }
    EntryBody lesson(CourseId course, EmployeeId teacher, Date on, int slot_no) {
        return LessonScheduled{.lesson_id = id_of<LessonId>(500 + ++lessons_),
                               .course_id = course,
                               .lesson_on = on,
                               .slot_no = slot_no,
                               .starts_at = {8 * 60 + slot_no * 60},
                               .ends_at = {8 * 60 + slot_no * 60 + 45},
                               .teacher_id = teacher};
    }

    PlanWork usual_{.course_id = sample_.mathematics_5a,
                    .planned_on = wednesday,
                    .title = "Контрольная работа № 1 «Дроби»"};

    std::string plan(PersonId actor, const PlanWork& work) {
        return outcome(plan_work(next_command(), actor, work));
    }
    std::string plan_with(PersonId actor, auto change) {
        PlanWork work = usual_;
        change(work);
        return plan(actor, work);
    }
    std::string remove(PersonId actor, EntryIndex work, std::string reason = "урок отменён") {
        return outcome(remove_planned_work(next_command(), actor, work, std::move(reason)));
    }
    Refusal refusal_of(const PlanWork& work) {
        const auto receipt = school_.append(plan_work(next_command(), sample_.petrova, work));
        EXPECT_FALSE(receipt);
        return receipt ? Refusal{} : receipt.error().refusal();
    }

    auto open(PersonId person, StudyGroupId group, std::optional<PeriodId> period = {}) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_work_schedule(reader, standing, group, period, moment);
        });
    }
    WorkSchedule schedule(PersonId person) { return *open(person, sample_.class_5a); }
    std::string opened_by(PersonId person, StudyGroupId group) {
        const auto view = open(person, group);
        return view ? "opened" : std::string{refusal_name(view.error().refusal().code)};
    }
    std::string coming(PersonId person, StudentId student) {
        const auto view = as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_coming_works(reader, standing, student, moment);
        });
        if (!view) return std::string{refusal_name(view.error().refusal().code)};
        std::string words;
        for (const AnnouncedWork& one : view->coming) words += one.subject_title + "; ";
        return words + "of term " + std::to_string(view->of_term.size());
    }
    WorkDays days(PersonId person, CourseId course) {
        auto view = as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_work_days(reader, standing, course, std::nullopt, moment);
        });
        EXPECT_TRUE(view);
        return view ? *std::move(view) : WorkDays{};
    }
    std::vector<std::string> classes_of(PersonId person) {
        const auto view = as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_work_classes(reader, standing, moment);
        });
        std::vector<std::string> titles;
        for (const WorkClass& one : view->classes)
            titles.push_back(one.title + (one.is_own ? " own" : ""));
        return titles;
    }

private:
    int lessons_ = 0;
};

TEST_F(Works, TheTeacherOfTheCourseAndTheOfficePlanThem) {
    EXPECT_EQ(plan(sample_.sidorov, usual_), "not_your_course");
    EXPECT_EQ(plan(sample_.yozhikova, usual_), "not_found");
    EXPECT_EQ(plan(sample_.petrova, usual_), "recorded");
    EXPECT_EQ(plan_with(sample_.deputy,
                        [&](PlanWork& work) {
                            work.course_id = sample_.english_course;
                            work.planned_on = thursday;
                        }),
              "recorded");
    EXPECT_THAT(schedule(sample_.deputy).works,
                ElementsAre(AllOf(Field(&AnnouncedWork::subject_title, "Математика"),
                                  Field(&AnnouncedWork::planned_by, "Петрова А. И.")),
                            Field(&AnnouncedWork::group_title, "5 «А», английский, 1 гр.")));
}

// ASM-12: not two in a day for a class, in whichever of its groups.
TEST_F(Works, ASecondWorkOfTheClassOnOneDayIsRefusedWhateverTheReason) {
    ASSERT_EQ(plan(sample_.petrova, usual_), "recorded");
    usual_.course_id = sample_.english_course;
    usual_.reason = "другого дня нет";
    EXPECT_EQ(plan(sample_.sidorov, usual_), "work_day_taken") << "of a subgroup of the class";
    usual_.course_id = sample_.mathematics_5a;
    const Refusal refusal = refusal_of(usual_);
    EXPECT_EQ(refusal.code, RefusalCode::work_day_taken);
    EXPECT_THAT(refusal.detail, HasSubstr("Дроби"));
}

// ASM-12: not too often in one subject, not at the first or the last lesson; a reason lets pass.
TEST_F(Works, TheSofterRulesLetPassWithAReason) {
    ASSERT_EQ(plan(sample_.petrova, usual_), "recorded");
    usual_.planned_on = wednesday.plus_days(14);
    const Refusal refusal = refusal_of(usual_);
    EXPECT_EQ(refusal.code, RefusalCode::invalid_value);
    EXPECT_EQ(refusal.field, "reason");
    ASSERT_THAT(refusal.items, SizeIs(1));
    EXPECT_THAT(refusal.items[0].remedy, HasSubstr("не меньше 18 дней"));
    usual_.reason = "перенос из-за карантина";
    EXPECT_EQ(plan(sample_.petrova, usual_), "recorded");
    EXPECT_EQ(schedule(sample_.petrova).works.at(1).reason, "перенос из-за карантина");

    const auto of_tuesday = [&](std::string reason) {
        return plan_with(sample_.petrova, [&](PlanWork& work) {
            work.planned_on = monday.plus_days(1);
            work.reason = std::move(reason);
        });
    };
    EXPECT_EQ(of_tuesday(""), "invalid_value") << "the only lesson of that day, and too soon";
}

// ASM-12: the interval is the local act's.
TEST_F(Works, TheLocalActSaysHowFarApartWorksStand) {
    ASSERT_EQ(plan(sample_.petrova, usual_), "recorded");
    state({PolicySet{"works.interval_days", "14", Date{2026, 9, 1}, "п. 9"}});
    EXPECT_EQ(days(sample_.petrova, sample_.mathematics_5a).min_interval_days, 14);
    usual_.planned_on = wednesday.plus_days(14);
    EXPECT_EQ(plan(sample_.petrova, usual_), "recorded");
}

TEST_F(Works, BadInputIsRefusedInWords) {
    const auto refused = [&](auto change) {
        PlanWork work = usual_;
        change(work);
        const Refusal refusal = refusal_of(work);
        return std::string{refusal_name(refusal.code)} + " " + refusal.field;
    };
    EXPECT_EQ(refused([](PlanWork& work) { work.title = " "; }), "invalid_value title");
    EXPECT_EQ(refused([](PlanWork& work) { work.title = std::string(5000, 'x'); }),
              "text_too_long title");
    EXPECT_EQ(refused([](PlanWork& work) { work.reason = std::string(5000, 'x'); }),
              "text_too_long reason");
    EXPECT_EQ(refused([](PlanWork& work) { work.planned_on = monday.plus_days(-3); }),
              "invalid_value planned_on");
    EXPECT_EQ(refused([](PlanWork& work) { work.planned_on = wednesday.plus_days(2); }),
              "invalid_value planned_on")
        << "no lesson that day";
    EXPECT_EQ(refused([](PlanWork& work) { work.course_id = id_of<CourseId>(999); }), "not_found ");
    EXPECT_THAT(schedule(sample_.petrova).works, IsEmpty());
}

TEST_F(Works, OneIsTakenOutWithAReasonAndItsDayIsFreeAgain) {
    ASSERT_EQ(plan(sample_.petrova, usual_), "recorded");
    const EntryIndex work = schedule(sample_.petrova).works.at(0).planned_work;
    EXPECT_EQ(remove(sample_.sidorov, work), "not_your_course");
    EXPECT_EQ(remove(sample_.petrova, work, " "), "invalid_value");
    EXPECT_EQ(remove(sample_.petrova, 999'999), "not_found");
    EXPECT_EQ(remove(sample_.deputy, work), "recorded");
    EXPECT_EQ(remove(sample_.petrova, work), "unchanged");
    EXPECT_THAT(schedule(sample_.petrova).works, IsEmpty());
    EXPECT_EQ(plan(sample_.petrova, usual_), "recorded");
}

TEST_F(Works, AWorkWhoseDayHasPassedStays) {
    ASSERT_EQ(plan(sample_.petrova, usual_), "recorded");
    at(thursday, 9, 0);
    const AnnouncedWork work = schedule(sample_.petrova).works.at(0);
    EXPECT_FALSE(work.may_remove);
    EXPECT_EQ(remove(sample_.petrova, work.planned_work), "invalid_value");
}

TEST_F(Works, NothingIsPlannedInAClosedClassOrCourse) {
    ASSERT_EQ(plan(sample_.petrova, usual_), "recorded");
    const EntryIndex work = schedule(sample_.petrova).works.at(0).planned_work;
    state({CourseClosed{.course_id = sample_.mathematics_5a}});
    EXPECT_EQ(remove(sample_.petrova, work), "course_closed");
    usual_.planned_on = thursday;
    EXPECT_EQ(plan(sample_.petrova, usual_), "course_closed");
    for (const CourseInSchedule& one : schedule(sample_.petrova).courses)
        EXPECT_FALSE(one.may_plan) << one.subject_title;
    state({ClassClosed{.study_group_id = sample_.class_5a}});
    EXPECT_EQ(plan(sample_.petrova, usual_), "class_closed");
}

TEST_F(Works, TheScheduleStandsByWeeksOfAPeriodAndSaysWhoMayPlanWhat) {
    const WorkSchedule view = schedule(sample_.petrova);
    EXPECT_EQ(view.study_group_title, "5 «А»");
    EXPECT_THAT(view.periods, SizeIs(4));
    EXPECT_EQ(view.period.period_id, sample_.first_quarter);
    EXPECT_EQ(view.mondays.front(), Week::of(view.period.starts_on).monday);
    EXPECT_LE(view.mondays.back(), view.period.ends_on);
    for (const CourseInSchedule& one : view.courses)
        EXPECT_EQ(one.may_plan, one.subject_title == "Математика") << one.subject_title;
    EXPECT_EQ(open(sample_.petrova, sample_.class_5a, sample_.second_quarter)->period.period_id,
              sample_.second_quarter);
    EXPECT_FALSE(open(sample_.petrova, sample_.class_5a, id_of<PeriodId>(99)));
}

TEST_F(Works, StaffOfTheClassAndItsFamiliesReadItOthersDoNot) {
    for (const PersonId reader :
         {PersonId{sample_.director}, PersonId{sample_.deputy}, PersonId{sample_.petrova},
          PersonId{sample_.sidorov}, PersonId{sample_.yozhikov}, PersonId{sample_.zhukov}})
        EXPECT_EQ(opened_by(reader, sample_.class_5a), "opened");
    EXPECT_EQ(opened_by(sample_.ivanov, sample_.class_5a), "not_found");
    EXPECT_EQ(opened_by(sample_.zhukov, sample_.class_5b), "not_found");
    EXPECT_EQ(opened_by(sample_.sidorov, sample_.class_5b), "not_your_role");
    EXPECT_EQ(opened_by(sample_.deputy, sample_.english_5a_1), "not_found") << "a subgroup";
    EXPECT_EQ(opened_by(sample_.deputy, id_of<StudyGroupId>(99)), "not_found");
}

// Published to families: two weeks ahead and the term, of the child's own courses.
TEST_F(Works, AFamilySeesWhatAwaitsItsOwnChild) {
    ASSERT_EQ(plan(sample_.petrova, usual_), "recorded");
    ASSERT_EQ(plan_with(sample_.sidorov,
                        [&](PlanWork& work) {
                            work.course_id = sample_.english_course;
                            work.planned_on = thursday;
                        }),
              "recorded");
    ASSERT_EQ(plan_with(sample_.sidorov,
                        [&](PlanWork& work) {
                            work.course_id = sample_.russian_5a;
                            work.planned_on = wednesday.plus_days(14);
                            work.reason = "итог четверти";
                        }),
              "recorded");
    EXPECT_EQ(coming(sample_.yozhikova, sample_.yozhikov),
              "Математика; Английский язык; of term 3");
    EXPECT_EQ(coming(sample_.zhukov, sample_.zhukova), "Математика; of term 2")
        << "she is not in the subgroup of English";
    EXPECT_EQ(coming(sample_.zhukov, sample_.yozhikov), "not_found");
    EXPECT_EQ(coming(sample_.ivanov, sample_.ivanov), "of term 0");
    at(thursday, 9, 0);
    EXPECT_EQ(coming(sample_.yozhikov, sample_.yozhikov),
              "Английский язык; Русский язык; of term 3");
}

TEST_F(Works, TheLessonOfTheDiaryTellsOfItsWork) {
    ASSERT_EQ(plan(sample_.petrova, usual_), "recorded");
    const auto week =
        as(sample_.yozhikova, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_diary(reader, standing, sample_.yozhikov, Week::of(monday), moment);
        });
    ASSERT_TRUE(week);
    for (const DiaryDay& day : week->days)
        for (const DiaryLesson& one : day.lessons)
            EXPECT_EQ(one.change, day.on == wednesday && one.subject == "Математика"
                                      ? "Контрольная работа № 1 «Дроби»"
                                      : "")
                << day.on.iso() << " " << one.subject;
}

TEST_F(Works, ConflictsAreToldBeforeAnythingIsPlanned) {
    ASSERT_EQ(plan(sample_.petrova, usual_), "recorded");
    const WorkDays view = days(sample_.sidorov, sample_.russian_5a);
    EXPECT_EQ(view.min_interval_days, 18);
    ASSERT_THAT(view.days, SizeIs(4));
    EXPECT_EQ(view.days[0].on, monday);
    EXPECT_THAT(view.days[1].conflicts,
                ElementsAre(Field(&WorkConflict::kind, WorkConflictKind::day_taken),
                            Field(&WorkConflict::kind, WorkConflictKind::first_or_last_lesson)));
    EXPECT_TRUE(view.days[1].is_forbidden);
    EXPECT_THAT(view.days[1].slot_nos, ElementsAre(1, 4));
    EXPECT_FALSE(view.days[2].is_forbidden);
    EXPECT_THAT(days(sample_.petrova, sample_.mathematics_5a).days.back().conflicts,
                ElementsAre(Field(&WorkConflict::kind, WorkConflictKind::too_soon)));
    EXPECT_FALSE(as(sample_.sidorov, [&](Reader& reader, const Standing& standing, Instant now) {
        return open_work_days(reader, standing, sample_.mathematics_5a, std::nullopt, now);
    }));
}

TEST_F(Works, EachChoosesAmongTheClassesThatAreHis) {
    EXPECT_THAT(classes_of(sample_.petrova), ElementsAre("5 «А» own", "5 «Б» own"));
    EXPECT_THAT(classes_of(sample_.sidorov), ElementsAre("5 «А» own"));
    EXPECT_THAT(classes_of(sample_.deputy), ElementsAre("5 «А»", "5 «Б»", "10 «А»"));
    EXPECT_THAT(classes_of(sample_.zhukov), IsEmpty());
}

// F-15: Класс, предмет, дата, вид работы, уровень.
TEST_F(Works, TheScheduleIsPrintedAsAForm) {
    usual_.level = AssessmentLevel::region;
    ASSERT_EQ(plan(sample_.petrova, usual_), "recorded");
    const auto form =
        as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant now) {
            return open_work_schedule_form(reader, standing, sample_.class_5a, std::nullopt, now);
        });
    ASSERT_TRUE(form);
    EXPECT_EQ(form->title, "ГРАФИК ОЦЕНОЧНЫХ ПРОЦЕДУР");
    EXPECT_EQ(form->edition, Edition::draft);
    ASSERT_THAT(form->tables, SizeIs(1));
    EXPECT_THAT(form->tables[0].rows,
                ElementsAre(ElementsAre("1", "5 «А»", "Математика", "09.09.2026",
                                        "Контрольная работа № 1 «Дроби»", "регион")));
}

}  // namespace
}  // namespace letopis::testing
