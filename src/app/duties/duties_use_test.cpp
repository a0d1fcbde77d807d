// Duties in use (OPS-04): a person's own list, his ticks, the weeks before, how far everybody is.

#include <gmock/gmock.h>

#include "app/duties/open_duties.h"
#include "app/duties/open_duty_progress.h"
#include "app/duties/tick_duty.h"
#include "domain/journal/academic_debt.h"
#include "ports/gathering/archive/due_addenda.h"
#include "ports/testing/memory_reader.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

/// Wednesday 16 September 2026.
const Date today{2026, 9, 16};

class Duties : public ToldSchool {
protected:
    Duties() { at(today, 9, 0); }

    std::string tick(PersonId actor, std::string code, Date due_on,
                     DutyState duty_state = DutyState::done) {
        return outcome(tick_duty(next_command(), actor,
                                 {.code = std::move(code), .due_on = due_on, .state = duty_state}));
    }
    DutyList list(PersonId person) {
        auto view = as(person, open_duties);
        EXPECT_TRUE(view);
        return view ? *std::move(view) : DutyList{};
    }
    DutyCount count(PersonId person) {
        const auto counted = as(person, count_duties);
        EXPECT_TRUE(counted);
        return counted ? *counted : DutyCount{};
    }
    static std::vector<std::string> codes(const std::vector<DutyItem>& items) {
        std::vector<std::string> told;
        for (const DutyItem& item : items) told.push_back(item.code);
        return told;
    }
};

// Evidence: OPS-04.
TEST_F(Duties, EachSeesThoseOfHisOwnRoles) {
    const DutyList teacher = list(sample_.sidorov);
    EXPECT_THAT(codes(teacher.due_today), ElementsAre("teacher.attendance", "teacher.lessons"));
    EXPECT_THAT(codes(teacher.this_week),
                ElementsAre("teacher.written", "teacher.gaps", "teacher.remarks"));
    EXPECT_THAT(codes(teacher.this_month),
                ElementsAre("teacher.written", "teacher.gaps", "teacher.remarks", "teacher.enough",
                            "teacher.plan"));
    EXPECT_FALSE(teacher.may_see_others);
    EXPECT_THAT(codes(list(sample_.petrova).due_today), Contains("leader.absences"));
    EXPECT_THAT(codes(list(sample_.deputy).due_today),
                ElementsAre("deputy.changes", "deputy.gaps", "deputy.requests"));
    EXPECT_TRUE(list(sample_.deputy).may_see_others);
}

TEST_F(Duties, FamiliesHaveNone) {
    EXPECT_THAT(list(sample_.zhukov).due_today, IsEmpty());
    EXPECT_THAT(list(sample_.zhukova).weeks, IsEmpty());
}

TEST_F(Duties, WhatWasNotDoneIsOverdue) {
    const DutyList before = list(sample_.sidorov);
    EXPECT_THAT(
        codes(before.overdue),
        ElementsAre("teacher.written", "teacher.gaps", "teacher.remarks", "teacher.attendance",
                    "teacher.lessons", "teacher.attendance", "teacher.lessons"))
        << "weekly ones of the week before, daily ones of Monday and Tuesday";
    EXPECT_EQ(count(sample_.sidorov), (DutyCount{.due_today = 2, .overdue = 7}));
    EXPECT_EQ(tick(sample_.sidorov, "teacher.lessons", Date{2026, 9, 15}), "recorded");
    EXPECT_EQ(tick(sample_.sidorov, "teacher.lessons", today), "recorded");
    EXPECT_EQ(count(sample_.sidorov), (DutyCount{.due_today = 1, .overdue = 6}));
}

TEST_F(Duties, OneIsTickedAndTakenBackAndStaysInTheList) {
    EXPECT_EQ(tick(sample_.sidorov, "teacher.lessons", today), "recorded");
    EXPECT_EQ(tick(sample_.sidorov, "teacher.lessons", today), "unchanged");
    EXPECT_TRUE(list(sample_.sidorov).due_today[1].is_done);
    EXPECT_EQ(list(sample_.sidorov).due_today[1].ticked_at, now());
    EXPECT_EQ(tick(sample_.sidorov, "teacher.lessons", today, DutyState::not_done), "recorded");
    EXPECT_FALSE(list(sample_.sidorov).due_today[1].is_done);
}

TEST_F(Duties, WeeklyOnesMayBeTickedBeforeTheirDayAndDailyOnesNot) {
    EXPECT_EQ(tick(sample_.sidorov, "teacher.gaps", Date{2026, 9, 18}), "recorded");
    EXPECT_EQ(tick(sample_.sidorov, "teacher.lessons", Date{2026, 9, 17}), "invalid_value");
}

TEST_F(Duties, NobodyTicksWhatIsNotHis) {
    EXPECT_EQ(tick(sample_.sidorov, "deputy.gaps", today), "not_found");
    EXPECT_EQ(tick(sample_.sidorov, "teacher.rest", today), "not_found");
    EXPECT_EQ(tick(sample_.sidorov, "teacher.gaps", today), "not_found") << "not of this day";
    EXPECT_EQ(tick(sample_.zhukov, "teacher.lessons", today), "not_found");
    EXPECT_EQ(tick(sample_.sidorov, "teacher.lessons", Date{2026, 7, 1}), "not_found");
}

TEST_F(Duties, TheWeeksBeforeAreCounted) {
    tick(sample_.sidorov, "teacher.lessons", Date{2026, 9, 7});
    tick(sample_.sidorov, "teacher.gaps", Date{2026, 9, 11});
    const DutyList view = list(sample_.sidorov);
    ASSERT_THAT(view.weeks, SizeIs(3)) << "the year has begun on 1 September";
    EXPECT_EQ(view.weeks[0],
              (DutyWeek{.from_on = Date{2026, 9, 14}, .to_on = Date{2026, 9, 20}, .due = 6}));
    EXPECT_EQ(
        view.weeks[1],
        (DutyWeek{.from_on = Date{2026, 9, 7}, .to_on = Date{2026, 9, 13}, .due = 13, .done = 2}));
}

TEST_F(Duties, InTheHolidaysNothingIsAsked) {
    at(Date{2026, 10, 28}, 9, 0);
    const DutyList view = list(sample_.sidorov);
    EXPECT_THAT(view.due_today, IsEmpty());
    EXPECT_THAT(codes(view.overdue), Contains("teacher.results")) << "of the quarter that ended";
    EXPECT_THAT(codes(view.overdue), Not(Contains("teacher.lessons")));
}

TEST_F(Duties, TheWeekOfTheSchoolSaysWhetherSaturdayIsADay) {
    const Date saturday{2026, 9, 19};
    at(saturday, 9, 0);
    EXPECT_THAT(list(sample_.sidorov).due_today, IsEmpty());
    EXPECT_EQ(tick(sample_.sidorov, "teacher.gaps", saturday), "not_found");
    state({PolicySet{.key = "week.days", .value = "6", .valid_from = Date{2026, 9, 1}}});
    EXPECT_THAT(codes(list(sample_.sidorov).due_today), Contains("teacher.gaps"));
    EXPECT_EQ(tick(sample_.sidorov, "teacher.gaps", saturday), "recorded");
}

TEST_F(Duties, OnAPublicHolidayNothingIsAsked) {
    at(Date{2026, 11, 4}, 9, 0);
    EXPECT_THAT(list(sample_.sidorov).due_today, IsEmpty());
    at(Date{2026, 11, 5}, 9, 0);
    EXPECT_THAT(list(sample_.sidorov).due_today, SizeIs(2));
}

/// Half-years beside the quarters: Орлов teaches by them alone, Петрова by both.
class DutiesOfTwoSystems : public Duties {
protected:
    DutiesOfTwoSystems() {
        const auto half_years = id_of<PeriodSystemId>(77);
        state({PeriodSystemDefined{{.period_system_id = half_years,
                                    .school_year_id = sample_.year,
                                    .kind = PeriodKind::half_year,
                                    .title = "полугодия",
                                    .periods = {{id_of<PeriodId>(771), 1, "I полугодие",
                                                 Date{2026, 9, 1}, Date{2026, 12, 29}},
                                                {id_of<PeriodId>(772), 2, "II полугодие",
                                                 Date{2027, 1, 11}, Date{2027, 5, 26}}}}},
               course(701, sample_.russian, half_years),
               course(702, sample_.mathematics, half_years),
               CourseTeacherAssigned{{.course_id = id_of<CourseId>(701),
                                      .teacher_id = sample_.director,
                                      .valid_from = Date{2026, 9, 1}}},
               CourseTeacherAssigned{{.course_id = id_of<CourseId>(702),
                                      .teacher_id = sample_.petrova,
                                      .valid_from = Date{2026, 9, 1}}}});
    }
    CourseOpened course(int id, SubjectId subject, PeriodSystemId system) const {
        return {{.course_id = id_of<CourseId>(id),
                 .subject_id = subject,
                 .study_group_id = sample_.class_10a,
                 .school_year_id = sample_.year,
                 .period_system_id = system,
                 .weekly_hours_hundredths = 100,
                 .planned_lessons = 34}};
    }
    /// Whether his results are due on that day.
    std::string results(PersonId teacher, Date on) {
        at(on, 9, 0);
        return tick(teacher, "teacher.results", on);
    }
};

TEST_F(DutiesOfTwoSystems, APeriodEndsWhereHisOwnCoursesSaySo) {
    const Date quarter{2026, 10, 25};
    EXPECT_EQ(results(sample_.director, quarter), "not_found") << "he teaches by half-years alone";
    EXPECT_EQ(results(sample_.petrova, quarter), "recorded");
    EXPECT_EQ(results(sample_.sidorov, quarter), "recorded");
    const Date half_year{2026, 12, 29};
    EXPECT_EQ(results(sample_.director, half_year), "recorded");
    EXPECT_EQ(results(sample_.petrova, half_year), "recorded");
    EXPECT_EQ(results(sample_.sidorov, half_year), "not_found") << "he teaches by quarters alone";
    EXPECT_EQ(results(sample_.petrova, Date{2026, 12, 30}), "recorded");
}

TEST_F(DutiesOfTwoSystems, WhoDoesNotTeachFollowsTheFinest) {
    at(Date{2026, 10, 25}, 9, 0);
    EXPECT_THAT(codes(list(sample_.deputy).due_today), Contains("deputy.period"));
    // He leads nothing by half-years: what the director does as such goes by quarters.
    EXPECT_THAT(codes(list(sample_.director).due_today), Contains("director.results"));
    EXPECT_THAT(codes(list(sample_.director).due_today), Not(Contains("teacher.results")));
    // Петрова leads a class that has quarters.
    EXPECT_THAT(codes(list(sample_.petrova).due_today), Contains("leader.report"));
}

TEST_F(DutiesOfTwoSystems, HowFarEverybodyIsGoesByTheSameDays) {
    at(Date{2026, 10, 25}, 9, 0);
    const auto view = as(sample_.deputy, open_duty_progress);
    ASSERT_TRUE(view);
    for (const DutyRole& role : view->roles)
        if (role.role == Role::subject_teacher)
            for (const DutyPerson& one : role.people)
                EXPECT_EQ(one.due, one.person_id == sample_.director ? 28 : 30) << one.name;
}

TEST_F(Duties, ResultsOfExamsWaitUntilTheyAreThereAndTheYearIsOver) {
    const PersonId clerk = sample_.sidorov;
    state({RoleAssigned{{.person_id = clerk,
                         .role = AppointedRole::clerk,
                         .valid_from = Date{2026, 9, 1},
                         .basis = "приказ № 91"}},
           SchoolYearOpened{{.school_year_id = id_of<SchoolYearId>(78),
                             .title = "2027/2028",
                             .starts_on = Date{2027, 9, 1},
                             .ends_on = Date{2028, 5, 26}}}});
    at(Date{2027, 6, 30}, 9, 0);
    EXPECT_THAT(codes(list(clerk).due_today), ElementsAre("clerk.exams"));
    at(Date{2027, 8, 31}, 9, 0);
    EXPECT_THAT(codes(list(clerk).overdue), Contains("clerk.exams")) << "62 days later";
    EXPECT_THAT(codes(list(clerk).overdue), Contains("teacher.year"));
    const int overdue = count(clerk).overdue;
    EXPECT_EQ(tick(clerk, "clerk.exams", Date{2027, 6, 30}), "recorded");
    EXPECT_THAT(codes(list(clerk).overdue), Not(Contains("clerk.exams")));
    EXPECT_EQ(count(clerk).overdue, overdue - 1);
    at(Date{2027, 9, 1}, 9, 0);
    EXPECT_THAT(list(clerk).overdue, IsEmpty()) << "of the new year nothing is due yet";
}

/// Counts the questions that duties ask.
class CountingReader : public MemoryReader {
public:
    using MemoryReader::MemoryReader;
    Result<std::vector<SchoolYear>> school_years() override {
        return asked(MemoryReader::school_years());
    }
    Result<std::vector<PeriodSystem>> period_systems(SchoolYearId id) override {
        return asked(MemoryReader::period_systems(id));
    }
    Result<std::vector<PolicyValue>> policies() override { return asked(MemoryReader::policies()); }
    Result<std::vector<DutyTick>> duty_ticks(PersonId id, Date from, Date to) override {
        return asked(MemoryReader::duty_ticks(id, from, to));
    }
    Result<std::vector<CourseTitle>> courses_of_teacher(EmployeeId id, SchoolYearId of) override {
        return asked(MemoryReader::courses_of_teacher(id, of));
    }
    Result<std::optional<StudyGroup>> study_group(StudyGroupId id) override {
        return asked(MemoryReader::study_group(id));
    }
    Result<std::vector<StudyGroup>> study_groups(SchoolYearId id) override {
        return asked(MemoryReader::study_groups(id));
    }
    int questions = 0;

private:
    template <class Answer>
    Answer asked(Answer answer) {
        ++questions;
        return answer;
    }
};

TEST_F(DutiesOfTwoSystems, ACountAsksFewQuestions) {
    const auto questions = [&](PersonId person) {
        const Standing standing = standing_of(person);
        CountingReader reader{school_.tables()};
        EXPECT_TRUE(count_duties(reader, standing, now()));
        return reader.questions;
    };
    EXPECT_EQ(questions(sample_.deputy), 4);
    EXPECT_EQ(questions(sample_.petrova), 5) << "and her own courses, which name her class";
}

TEST_F(Duties, WhereTheYearHasOneSystemACountOfATeacherAsksNoMore) {
    const Standing standing = standing_of(sample_.petrova);
    CountingReader reader{school_.tables()};
    EXPECT_TRUE(count_duties(reader, standing, now()));
    EXPECT_EQ(reader.questions, 4);
}

// Evidence: OPS-04, ORD-1.4.1-a.
TEST_F(Duties, WhoLeadsTheSchoolSeesHowFarEverybodyIs) {
    tick(sample_.sidorov, "teacher.lessons", Date{2026, 9, 7});
    const auto view = as(sample_.deputy, open_duty_progress);
    ASSERT_TRUE(view);
    EXPECT_EQ(view->from_on, (Date{2026, 9, 7}));
    const auto teachers = std::find_if(view->roles.begin(), view->roles.end(), [](const auto& one) {
        return one.role == Role::subject_teacher;
    });
    ASSERT_NE(teachers, view->roles.end());
    ASSERT_THAT(teachers->people, SizeIs(2));
    EXPECT_EQ(teachers->people[1].name, "Сидоров О. Ю.");
    EXPECT_EQ(teachers->people[1].due, 19);
    EXPECT_EQ(teachers->people[1].done, 1);
    EXPECT_EQ(teachers->done, 1);
    EXPECT_TRUE(as(sample_.director, open_duty_progress));
    EXPECT_FALSE(as(sample_.sidorov, open_duty_progress));
    EXPECT_FALSE(as(sample_.zhukov, open_duty_progress));
}

/// 5 «А» is closed, and its sheet is issued at the size of the ledger.
class LateDecisions : public Duties {
protected:
    LateDecisions() {
        at(Date{2027, 5, 28}, 12, 0);
        state({ClassClosed{sample_.class_5a, sample_.year}});
        issue(FormKind::summary_sheet, 1);
    }
    void issue(FormKind form, int number) {
        const auto size = *school_.read([](Reader& reader) { return reader.entry_count(); });
        const IssuedDocument sheet{.document_id = id_of<DocumentId>(number),
                                   .form = form,
                                   .study_group_id = sample_.class_5a,
                                   .document_no = std::to_string(size),
                                   .tree_size = size};
        state({DocumentIssued{sheet}, PackageSealed{{.package_id = id_of<PackageId>(number),
                                                     .study_group_id = sample_.class_5a,
                                                     .school_year_id = sample_.year,
                                                     .tree_size = size + 1}}});
    }
    CouncilDecisionRecorded decision(StudyGroupId group) const {
        return {{.student_id = sample_.ezhov,
                 .study_group_id = group,
                 .protocol_no = "9",
                 .decided_on = Date{2027, 6, 4},
                 .text = "оставлен на повторный год"}};
    }
};

// Evidence: ORD-1.4.2-3b OPS-04.
TEST_F(LateDecisions, AskWhoKeepsTheArchiveForAnAddendumUntilItIsSealed) {
    EXPECT_THAT(list(sample_.director).addenda, IsEmpty());

    at(Date{2027, 6, 4}, 10, 0);  // Friday.
    state({decision(sample_.class_5a)});
    at(Date{2027, 6, 7}, 10, 0);
    state({AttestationHeld{.course_id = sample_.mathematics_5a, .student_id = sample_.ezhov}});
    const auto waiting = list(sample_.director).addenda;
    ASSERT_THAT(waiting, SizeIs(1));
    EXPECT_EQ(waiting[0].title, "Сделать дополнение к сводной ведомости 5 «А»");
    EXPECT_EQ(waiting[0].path, "/a");
    EXPECT_EQ(waiting[0].decisions, 2);
    EXPECT_EQ(waiting[0].since_on, (Date{2027, 6, 4}));
    EXPECT_EQ(waiting[0].due_on, (Date{2027, 6, 9})) << "the third working day";
    EXPECT_FALSE(waiting[0].is_overdue);
    EXPECT_THAT(list(sample_.deputy).addenda, IsEmpty()) << "keeps no archive";
    EXPECT_THAT(list(sample_.petrova).addenda, IsEmpty());

    at(Date{2027, 6, 10}, 10, 0);
    EXPECT_TRUE(list(sample_.director).addenda[0].is_overdue);
    const int overdue = count(sample_.director).overdue;
    issue(FormKind::addendum_sheet, 2);
    EXPECT_THAT(list(sample_.director).addenda, IsEmpty());
    EXPECT_EQ(count(sample_.director).overdue, overdue - 1);
}

// Evidence: ORD-1.4.2-3b, E-17.
TEST_F(LateDecisions, HaveATermOfWorkingDaysByTheSchoolsWeekAndCalendar) {
    at(Date{2027, 6, 4}, 10, 0);  // Friday.
    state({decision(sample_.class_5a)});
    const auto due_on = [&] { return list(sample_.director).addenda.at(0).due_on; };
    EXPECT_EQ(due_on(), (Date{2027, 6, 9}));
    state({CalendarDaySet{.school_year_id = sample_.year,
                          .day_on = Date{2027, 6, 8},
                          .kind = DayKind::day_off,
                          .reason = "день города"}});
    EXPECT_EQ(due_on(), (Date{2027, 6, 10}));
    state({PolicySet{"week.days", "6", Date{2026, 9, 1}, "п. 1.1"}});
    EXPECT_EQ(due_on(), (Date{2027, 6, 9})) << "Saturday is a working day";
}

TEST_F(LateDecisions, ThatAreOfNoSealedClassOrChangeNoResultAskForNothing) {
    state({decision(sample_.class_5b),
           MarkRecorded{.place = {.lesson_id = sample_.monday_7, .student_id = sample_.ezhov},
                        .value = MarkValue::five}});
    EXPECT_THAT(list(sample_.director).addenda, IsEmpty());
}

TEST_F(LateDecisions, OfAYearLongAgoAskForNothing) {
    state({decision(sample_.class_5a)});
    EXPECT_THAT(list(sample_.director).addenda, SizeIs(1));
    const auto later = school_.read([](Reader& reader) {
        return due_addenda(reader, Date{2029, 9, 1});
    });
    ASSERT_TRUE(later);
    EXPECT_THAT(*later, IsEmpty());
}

// A year has 365 days or 366: the last on which a debt may be settled is the last of these too.
TEST_F(LateDecisions, AskAsLongAsDebtsOfTheYearMayBeSettled) {
    state({SchoolYearOpened{{.school_year_id = sample_.year,
                             .title = "2026/2027",
                             .starts_on = Date{2026, 9, 1},
                             .ends_on = Date{2027, 2, 26}}},
           decision(sample_.class_5a)});
    const auto asked_on = [&](Date on) {
        return school_.read([&](Reader& reader) { return due_addenda(reader, on); }).value().size();
    };
    EXPECT_EQ(asked_on(debt_deadline(Date{2027, 2, 26})), 1U);
    EXPECT_EQ(asked_on(Date{2028, 2, 27}), 0U);
}

}  // namespace
}  // namespace letopis::testing
