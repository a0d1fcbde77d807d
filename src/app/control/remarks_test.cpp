// Remarks (JRN-16): made by who looks after the journals or by the weekly check, answered by the
// teacher, settled by another.

#include <gmock/gmock.h>

#include "app/control/answer_remark.h"
#include "app/control/check_week.h"
#include "app/control/make_remark.h"
#include "app/control/remarks_form.h"
#include "app/control/settle_remark.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class RemarksOnJournals : public ToldSchool {
protected:
    /// Every course has its plan, so that a check finds what a test is about.
    void SetUp() override {
        for (const CourseId course : {sample_.mathematics_5a, sample_.mathematics_5b,
                                      sample_.russian_5a, sample_.english_course})
            keep_plan(course);
    }
    /// Of a year: nothing of it is condensed.
    void keep_plan(CourseId course) {
        state({LessonPlanKept{course, {{"Дроби", "Доли", 68, WorkType::class_work, ""}}, ""}});
    }
    RemarksView view(PersonId person) {
        auto opened = as(person, [](Reader& reader, const Standing& standing, Instant moment) {
            return open_remarks(reader, standing, moment);
        });
        EXPECT_TRUE(opened);
        return *std::move(opened);
    }
    std::string make(PersonId actor, const MakeRemark& remark) {
        return outcome(make_remark(next_command(), actor, remark));
    }
    std::string answer(PersonId actor, EntryIndex remark, std::string words) {
        return outcome(answer_remark(next_command(), actor, {remark, std::move(words)}));
    }
    std::string settle(PersonId actor, EntryIndex remark) {
        return outcome(settle_remark(next_command(), actor, remark));
    }
    /// The check of that Monday, as the program does it.
    std::string check(Date monday) {
        at(monday, 6, 0);
        const auto findings =
            school_.read([&](Reader& reader) { return check_week(reader, now()); });
        EXPECT_TRUE(findings);
        return outcome(state_week(monday, *findings));
    }
    const MakeRemark usual_{.course_id = sample_.mathematics_5a,
                            .addressee_id = sample_.petrova,
                            .text = "Нет тем за сентябрь",
                            .due_on = Date{2026, 9, 14}};
};

TEST_F(RemarksOnJournals, ARemarkIsMadeAnsweredAndSettled) {
    ASSERT_EQ(make(sample_.deputy, usual_), "recorded");
    const RemarkLine made = view(sample_.petrova).waiting.at(0);
    EXPECT_EQ(made.text, "Нет тем за сентябрь");
    EXPECT_EQ(made.made_by, "Галкина В. О.");
    EXPECT_TRUE(made.may_answer);
    EXPECT_FALSE(made.may_settle);
    EXPECT_EQ(answer(sample_.petrova, made.remark, "Внесены"), "recorded");
    const RemarkLine answered = view(sample_.deputy).waiting.at(0);
    EXPECT_EQ(answered.state, RemarkState::answered);
    EXPECT_EQ(answered.answer, "Внесены");
    EXPECT_TRUE(answered.may_settle);
    EXPECT_EQ(settle(sample_.deputy, made.remark), "recorded");
    EXPECT_THAT(view(sample_.deputy).waiting, IsEmpty());
    EXPECT_EQ(view(sample_.deputy).settled.at(0).settled_by, "Галкина В. О.");
    EXPECT_EQ(settle(sample_.deputy, made.remark), "remark_settled");
    EXPECT_EQ(answer(sample_.petrova, made.remark, "Ещё раз"), "remark_settled");
}

TEST_F(RemarksOnJournals, PressedTwiceItIsWrittenOnce) {
    ASSERT_EQ(make(sample_.deputy, usual_), "recorded");
    EXPECT_EQ(make(sample_.deputy, usual_), "unchanged");
    EXPECT_EQ(make(sample_.director, usual_), "recorded") << "somebody else says it too";
    MakeRemark other = usual_;
    other.due_on = Date{2026, 9, 15};
    EXPECT_EQ(make(sample_.deputy, other), "recorded");
    EXPECT_THAT(view(sample_.deputy).waiting, SizeIs(3));
    const EntryIndex remark = view(sample_.petrova).waiting.at(0).remark;
    ASSERT_EQ(answer(sample_.petrova, remark, "Внесены"), "recorded");
    EXPECT_EQ(answer(sample_.petrova, remark, "Внесены"), "unchanged");
    EXPECT_EQ(answer(sample_.petrova, remark, "Внесены все"), "recorded");
}

TEST_F(RemarksOnJournals, EachDoesOnlyWhatIsHis) {
    EXPECT_EQ(make(sample_.petrova, usual_), "not_your_role");
    EXPECT_EQ(make(sample_.yozhikova, usual_), "not_found");
    auto wrong = usual_;
    wrong.addressee_id = sample_.sidorov;
    EXPECT_EQ(make(sample_.deputy, wrong), "invalid_value");
    wrong = usual_;
    wrong.course_id = id_of<CourseId>(99);
    EXPECT_EQ(make(sample_.deputy, wrong), "not_found");
    ASSERT_EQ(make(sample_.deputy, usual_), "recorded");
    const EntryIndex remark = view(sample_.deputy).waiting.at(0).remark;
    EXPECT_EQ(answer(sample_.sidorov, remark, "Внесены"), "not_found");
    EXPECT_EQ(answer(sample_.petrova, remark, " "), "invalid_value");
    EXPECT_EQ(settle(sample_.petrova, remark), "not_your_role");
    EXPECT_EQ(settle(sample_.deputy, remark + 1), "not_found");
    EXPECT_THAT(view(sample_.sidorov).waiting, IsEmpty());
    EXPECT_THAT(view(sample_.deputy).waiting, SizeIs(1));
}

// b.1 DEPT_HEAD: remarks on the courses of his subjects; the school says whether one is settled.
TEST_F(RemarksOnJournals, AHeadOfADepartmentSpeaksOfHisSubjectsOnly) {
    const PersonId head = id_of<PersonId>(96);
    state({PersonRegistered{{.person_id = head, .last_name = "Ясинская"}},
           RoleAssigned{{.person_id = head,
                         .role = AppointedRole::department_head,
                         .valid_from = Date{2026, 9, 1}}},
           RoleScopeSet{{.person_id = head,
                         .role = AppointedRole::department_head,
                         .valid_from = Date{2026, 9, 1},
                         .reach = RoleReach::subjects,
                         .subject_ids = {sample_.mathematics}},
                        ""}});
    MakeRemark russian = usual_;
    russian.course_id = sample_.russian_5a;
    russian.addressee_id = sample_.sidorov;
    EXPECT_EQ(make(head, russian), "not_your_course");
    ASSERT_EQ(make(sample_.deputy, russian), "recorded");
    ASSERT_EQ(make(head, usual_), "recorded");
    const RemarksView seen = view(head);
    EXPECT_TRUE(seen.may_make);
    ASSERT_THAT(seen.waiting, SizeIs(1)) << "of Russian he hears nothing";
    EXPECT_EQ(seen.waiting.front().course_id, sample_.mathematics_5a);
    EXPECT_FALSE(seen.waiting.front().may_settle);
    EXPECT_EQ(settle(head, seen.waiting.front().remark), "not_your_course");
}

// JRN-16: what is wrong may be that there is nothing in the cell.
TEST_F(RemarksOnJournals, ARemarkMayBeAboutAStudentWhoHasNoMarkYet) {
    at(Date{2026, 9, 8}, 18, 0);
    MakeRemark about = usual_;
    about.student_id = sample_.ezhov;
    about.lesson_id = sample_.monday_7;
    about.text = "Нет отметки за самостоятельную";
    ASSERT_EQ(make(sample_.deputy, about), "recorded");
    EXPECT_EQ(make(sample_.deputy, about), "unchanged") << "the button was pressed twice";
    const RemarkLine line = view(sample_.petrova).waiting.at(0);
    EXPECT_EQ(line.student, "Ежов К. А.");
    EXPECT_EQ(line.lesson_on, (Date{2026, 9, 7}));
    EXPECT_TRUE(line.may_answer);
    about.lesson_id.reset();
    EXPECT_EQ(make(sample_.deputy, about), "recorded") << "of his whole line";
    EXPECT_FALSE(view(sample_.petrova).waiting.at(0).lesson_on);
}

TEST_F(RemarksOnJournals, ARemarkAboutAStudentNamesHisLessonOfThisJournal) {
    at(Date{2026, 9, 8}, 18, 0);
    MakeRemark about = usual_;
    about.lesson_id = sample_.monday_7;
    EXPECT_EQ(make(sample_.deputy, about), "invalid_value") << "a lesson, and nobody";
    about.student_id = sample_.ivanov;
    EXPECT_EQ(make(sample_.deputy, about), "student_not_enrolled") << "of another class";
    about.student_id = sample_.ezhov;
    about.lesson_id = sample_.russian_7;
    EXPECT_EQ(make(sample_.deputy, about), "invalid_value") << "of another course";
    about.lesson_id = sample_.monday_7;
    at(Date{2026, 9, 6}, 18, 0);
    EXPECT_EQ(make(sample_.deputy, about), "invalid_value") << "it is still to come";
}

// F-12: the column says whom and which lesson.
TEST_F(RemarksOnJournals, OnPaperItNamesTheStudentAndTheLesson) {
    at(Date{2026, 9, 8}, 18, 0);
    MakeRemark about = usual_;
    about.student_id = sample_.ezhov;
    about.lesson_id = sample_.monday_7;
    ASSERT_EQ(make(sample_.deputy, about), "recorded");
    const TableForm form = remarks_form(
        view(sample_.deputy),
        {.organization_full_name = "Школа", .deputy = "Галкина В. О.", .today = Date{2026, 9, 8}});
    EXPECT_EQ(form.tables.front().rows.at(0).at(2),
              "Ежов К. А., урок 07.09.2026: Нет тем за сентябрь");
}

// What he was told as a teacher stays his to answer when he hands the course on.
TEST_F(RemarksOnJournals, AHeadOfADepartmentKeepsWhatHeWasToldOnACourseHeHandedOn) {
    state({RoleAssigned{{.person_id = sample_.petrova,
                         .role = AppointedRole::department_head,
                         .valid_from = Date{2026, 9, 1}}},
           RoleScopeSet{{.person_id = sample_.petrova,
                         .role = AppointedRole::department_head,
                         .valid_from = Date{2026, 9, 1},
                         .reach = RoleReach::subjects,
                         .subject_ids = {sample_.russian}},
                        ""}});
    ASSERT_EQ(make(sample_.deputy, usual_), "recorded");
    ASSERT_THAT(view(sample_.petrova).waiting, SizeIs(1)) << "mathematics is not her subject";
    state({CourseTeacherEnded{sample_.mathematics_5a, sample_.petrova, Date{2026, 9, 1},
                              Date{2026, 9, 7}, "передано"}});
    at(Date{2026, 9, 9}, 12, 0);
    const RemarksView seen = view(sample_.petrova);
    ASSERT_THAT(seen.waiting, SizeIs(1));
    EXPECT_TRUE(seen.waiting.front().may_answer);
    EXPECT_EQ(answer(sample_.petrova, seen.waiting.front().remark, "Внесены"), "recorded");
}

// b.1, DEPUTY: of his parallels.
TEST_F(RemarksOnJournals, ADeputyOfAPartSpeaksOfItAndSettlesInIt) {
    const PersonId deputy = id_of<PersonId>(97);
    state(
        {PersonRegistered{{.person_id = deputy, .last_name = "Белов"}},
         RoleAssigned{
             {.person_id = deputy, .role = AppointedRole::deputy, .valid_from = Date{2026, 9, 1}}},
         RoleScopeSet{{.person_id = deputy,
                       .role = AppointedRole::deputy,
                       .valid_from = Date{2026, 9, 1},
                       .reach = RoleReach::groups,
                       .study_group_ids = {sample_.class_5b}},
                      ""}});
    ASSERT_EQ(make(sample_.deputy, usual_), "recorded");
    const EntryIndex elsewhere = view(sample_.deputy).waiting.at(0).remark;
    EXPECT_EQ(make(deputy, usual_), "not_your_course");
    EXPECT_EQ(settle(deputy, elsewhere), "not_your_course");
    EXPECT_THAT(view(deputy).waiting, IsEmpty());
    MakeRemark own = usual_;
    own.course_id = sample_.mathematics_5b;
    ASSERT_EQ(make(deputy, own), "recorded");
    ASSERT_THAT(view(deputy).waiting, SizeIs(1));
    EXPECT_EQ(settle(deputy, view(deputy).waiting.at(0).remark), "recorded");
}

TEST_F(RemarksOnJournals, PastItsTermItIsLate) {
    ASSERT_EQ(make(sample_.deputy, usual_), "recorded");
    EXPECT_FALSE(view(sample_.deputy).waiting.at(0).late);
    at(Date{2026, 9, 15}, 8, 0);
    EXPECT_TRUE(view(sample_.deputy).waiting.at(0).late);
}

// f.3: every Monday at six.
TEST_F(RemarksOnJournals, TheWeeklyCheckRemarksOnWhatIsOverdueAndSettlesWhatIsMadeGood) {
    const Date monday{2026, 9, 14};
    EXPECT_EQ(check(monday), "recorded");
    EXPECT_EQ(check(monday), "recorded");  // The same command: nothing is stated twice.
    auto waiting = view(sample_.deputy).waiting;
    EXPECT_THAT(waiting, SizeIs(4));  // Four journals with lessons on 7 and 8 September.
    EXPECT_THAT(view(sample_.sidorov).waiting, SizeIs(2));
    const auto of_5b = std::find_if(waiting.begin(), waiting.end(), [&](const RemarkLine& line) {
        return line.course_id == sample_.mathematics_5b;
    });
    ASSERT_NE(of_5b, waiting.end());
    EXPECT_EQ(of_5b->text, "Не заполнено в срок: темы уроков — 1, домашние задания — 1.");
    EXPECT_EQ(of_5b->cause, RemarkCause::weekly_check);
    EXPECT_EQ(of_5b->made_by, "");
    EXPECT_EQ(of_5b->due_on, monday.plus_days(7));

    state(
        {TopicRecorded{sample_.lesson_5b, "Дроби"}, HomeworkAssigned{sample_.lesson_5b, "", true}});
    EXPECT_EQ(check(monday.plus_days(7)), "recorded");
    EXPECT_THAT(view(sample_.deputy).waiting, SizeIs(3));  // No second remark on the others.
    ASSERT_THAT(view(sample_.deputy).settled, SizeIs(1));
    EXPECT_EQ(view(sample_.deputy).settled[0].course_id, sample_.mathematics_5b);
}

TEST_F(RemarksOnJournals, AnInspectorsRemarkIsNotSettledByTheCheck) {
    ASSERT_EQ(make(sample_.deputy, usual_), "recorded");
    state({LessonCancelled{sample_.monday_7, "карантин"},
           LessonCancelled{sample_.tuesday_8, "т. ж."},
           LessonCancelled{sample_.lesson_5b, "карантин"},
           LessonCancelled{sample_.russian_7, "карантин"},
           LessonCancelled{sample_.english_7, "карантин"}});
    EXPECT_EQ(check(Date{2026, 9, 14}), "unchanged");
    EXPECT_THAT(view(sample_.deputy).waiting, SizeIs(1));
}

// AP-09.
TEST_F(RemarksOnJournals, TheWeeklyCheckAddressesTheSubstitute) {
    state({SubstitutionAssigned{.lesson_id = sample_.russian_7, .substitute_id = sample_.director},
           TopicRecorded{sample_.english_7, "The house"},
           HomeworkAssigned{sample_.english_7, "", true}});
    ASSERT_EQ(check(Date{2026, 9, 14}), "recorded");
    const auto count_to = [&](EmployeeId id) {
        return school_.read([&](Reader& reader) { return reader.remarks_to(id, 10); })->size();
    };
    EXPECT_EQ(count_to(sample_.director), 1U);
    EXPECT_EQ(count_to(sample_.sidorov), 0U);
}

// f.1, f.2: every term that the local act sets, not of lessons alone.
TEST_F(RemarksOnJournals, TheWeeklyCheckKnowsPointsPlansBriefingsAndMarksOfPeriods) {
    const auto physics = id_of<CourseId>(70);
    const auto lesson = id_of<LessonId>(70);
    state({SubjectAdded{{.subject_id = id_of<SubjectId>(70), .title = "Физика"}},
           CourseOpened{{.course_id = physics,
                         .subject_id = id_of<SubjectId>(70),
                         .study_group_id = sample_.class_5b,
                         .school_year_id = sample_.year,
                         .period_system_id = sample_.quarters}},
           CourseTeacherAssigned{{.course_id = physics,
                                  .teacher_id = sample_.sidorov,
                                  .valid_from = Date{2026, 9, 1},
                                  .valid_to = {},
                                  .comment = ""}},
           LessonScheduled{.lesson_id = lesson,
                           .course_id = physics,
                           .lesson_on = Date{2026, 9, 8},
                           .slot_no = 3,
                           .starts_at = {630},
                           .ends_at = {675},
                           .teacher_id = sample_.sidorov,
                           .room_title = {}},
           TopicRecorded{lesson, "Тела"}, HomeworkAssigned{lesson, "", true}, RollTaken{lesson},
           MarkRecorded{{.lesson_id = lesson, .student_id = sample_.ivanov, .work_no = 1},
                        MarkValue::pending,
                        Date{2026, 9, 11}}});
    const auto texts = [&] {
        std::vector<std::string> found;
        for (const RemarkLine& line : view(sample_.sidorov).waiting)
            if (line.course_id == physics) found.push_back(line.text);
        return found;
    };
    ASSERT_EQ(check(Date{2026, 9, 14}), "recorded");
    EXPECT_THAT(texts(), ElementsAre("Просрочено: «точки» — 1, тематический план, инструктаж по "
                                     "безопасности."));
    keep_plan(physics);
    state({BriefingRecorded{lesson, BriefingKind{}, "№ 1"},
           MarkCorrected{.place = {.lesson_id = lesson, .student_id = sample_.ivanov, .work_no = 1},
                         .value = MarkValue::four,
                         .reason_code = CorrectionReason{},
                         .reason = ""}});
    ASSERT_EQ(check(Date{2026, 9, 21}), "recorded");
    EXPECT_THAT(texts(), IsEmpty()) << "made good, it is settled";
    // Three days before the quarter's last school day the results were due.
    ASSERT_EQ(check(Date{2026, 10, 26}), "recorded");
    EXPECT_THAT(texts(), ElementsAre("Просрочено: отметки за период — 1."));
}

// CUR-01: three lessons that nobody gave make a remark; an extra lesson makes it good.
TEST_F(RemarksOnJournals, ACourseThatLagsIsRemarkedUpon) {
    state({LessonCancelled{sample_.monday_7, "карантин"},
           LessonCancelled{sample_.tuesday_8, "карантин"},
           LessonCancelled{sample_.monday_14, "карантин"}});
    const auto remarks = [&] {
        std::vector<std::string> texts;
        for (const RemarkLine& line : view(sample_.petrova).waiting)
            if (line.study_group_title == "5 «А»") texts.push_back(line.text);
        return texts;
    };
    ASSERT_EQ(check(Date{2026, 9, 14}), "recorded");
    EXPECT_THAT(remarks(), IsEmpty());  // The third is still to come.
    ASSERT_EQ(check(Date{2026, 9, 21}), "recorded");
    ASSERT_THAT(remarks(), SizeIs(1));
    EXPECT_EQ(remarks()[0],
              "Отставание от плана, уроков — 3: уплотните план или договоритесь о "
              "дополнительных уроках.");
    const auto extra = id_of<LessonId>(90);
    state({ExtraLessonScheduled{.lesson_id = extra,
                                .course_id = sample_.mathematics_5a,
                                .lesson_on = Date{2026, 9, 22},
                                .slot_no = 6,
                                .starts_at = {810},
                                .ends_at = {855},
                                .teacher_id = sample_.petrova,
                                .reason = "взамен отменённого"}});
    at(Date{2026, 9, 22}, 15, 0);
    state({TopicRecorded{.lesson_id = extra, .topic = "Дроби"},
           HomeworkAssigned{.lesson_id = extra, .homework_none = true}});
    ASSERT_EQ(check(Date{2026, 9, 28}), "recorded");
    EXPECT_THAT(remarks(), IsEmpty());
}

// Evidence: CUR-01. The local act says how great a lag is remarked upon.
TEST_F(RemarksOnJournals, OneLostLessonIsEnoughWhereTheLocalActSaysSo) {
    state({PolicySet{"control.lag_lessons", "1", Date{2026, 9, 1}, "п. 7.2"},
           LessonCancelled{sample_.monday_7, "карантин"}});
    ASSERT_EQ(check(Date{2026, 9, 14}), "recorded");
    const auto texts =
        texts_of(view(sample_.petrova).waiting, [](const RemarkLine& line) { return line.text; });
    EXPECT_THAT(texts,
                ::testing::Contains(::testing::HasSubstr("Отставание от плана, уроков — 1:")));
}

// Evidence: F-12.
TEST_F(RemarksOnJournals, ArePrintedTheEarliestFirst) {
    const auto printed = [&](PersonId person) {
        return *as(person, [](Reader& reader, const Standing& standing, Instant moment) {
            return open_remarks_form(reader, standing, moment);
        });
    };
    EXPECT_THAT(printed(sample_.deputy).tables.at(0).rows, IsEmpty());
    ASSERT_EQ(make(sample_.deputy, usual_), "recorded");
    MakeRemark second = usual_;
    second.text = "Мало отметок";
    ASSERT_EQ(make(sample_.director, second), "recorded");
    const EntryIndex first = view(sample_.deputy).waiting.at(1).remark;
    ASSERT_EQ(answer(sample_.petrova, first, "Внесены"), "recorded");
    ASSERT_EQ(settle(sample_.deputy, first), "recorded");
    const FormTable table = printed(sample_.deputy).tables.at(0);
    EXPECT_THAT(table.rows,
                ElementsAre(ElementsAre("1", "07.09.2026", "Нет тем за сентябрь", "Галкина В. О.",
                                        "Петрова А. И., Математика, 5 «А»", "14.09.2026",
                                        "Внесены (07.09.2026). Снято 07.09.2026, Галкина В. О."),
                            ElementsAre("2", "07.09.2026", "Мало отметок", "Орлов П. И.",
                                        "Петрова А. И., Математика, 5 «А»", "14.09.2026", "")));
    EXPECT_EQ(printed(sample_.petrova).tables.at(0).rows.size(), 2u);
}

// JRN-15.
TEST_F(RemarksOnJournals, AreNotMadeOnceThoseOfTheClassAreClosed) {
    state({AspectClosed{sample_.class_5a, ClosureAspect::remarks}});
    EXPECT_EQ(make(sample_.deputy, usual_), "aspect_closed");
    state({ClassClosed{sample_.class_5a, sample_.year}});
    EXPECT_EQ(make(sample_.deputy, usual_), "class_closed");
}

}  // namespace
}  // namespace letopis::testing
