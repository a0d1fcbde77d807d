// Sheets of a session: F-27 of a course, F-28 of a group with missed hours (E-18).

#include <gmock/gmock.h>

#include "app/attestation/attestation_forms.h"
#include "app/attestation/hold_attestation.h"
#include "ports/testing/memory_reader.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

const Date first_pair{2026, 9, 2};

/// Group ИС-21 with one discipline that Сидоров teaches, seven pairs and three students.
class AttestationSheets : public ToldSchool {
protected:
    AttestationSheets() {
        std::vector<EntryBody> facts{
            PeriodSystemDefined{
                {.period_system_id = semesters_,
                 .school_year_id = sample_.year,
                 .kind = PeriodKind::semester,
                 .periods = {{semester_, 1, "1 семестр", Date{2026, 9, 1}, Date{2026, 12, 31}}}}},
            StudyGroupFormed{{.study_group_id = group_,
                              .school_year_id = sample_.year,
                              .family = ProgrammeFamily::vocational,
                              .kind = StudyGroupKind::vocational_group,
                              .title = "ИС-21",
                              .grade = 2,
                              .period_system_id = semesters_}},
            CourseOpened{{.course_id = course_,
                          .subject_id = sample_.mathematics,
                          .study_group_id = group_,
                          .school_year_id = sample_.year,
                          .period_system_id = semesters_}},
            CourseTeacherAssigned{{.course_id = course_,
                                   .teacher_id = sample_.sidorov,
                                   .valid_from = Date{2026, 9, 1}}},
            AttestationPlanned{course_, semester_, AttestationForm::exam}};
        const char* names[] = {"Алов", "Белов", "Волков"};
        for (int i = 0; i < 3; ++i) {
            facts.push_back(PersonRegistered{
                {.person_id = student(i), .last_name = names[i], .first_name = "Пётр"}});
            facts.push_back(StudentEnrolled{.student_id = student(i),
                                            .study_group_id = group_,
                                            .enrolled_on = Date{2026, 9, 1},
                                            .order_no = "1"});
        }
        for (int i = 0; i < 7; ++i)
            facts.push_back(LessonScheduled{.lesson_id = lesson(i),
                                            .course_id = course_,
                                            .lesson_on = first_pair.plus_days(7 * i),
                                            .slot_no = 1,
                                            .starts_at = TimeOfDay{540},
                                            .ends_at = TimeOfDay{630},
                                            .teacher_id = sample_.sidorov});
        state(std::move(facts));
        at(Date{2026, 12, 28}, 12, 0);
    }

    static StudentId student(int index) { return id_of<StudentId>(600 + index); }
    static LessonId lesson(int index) { return id_of<LessonId>(600 + index); }
    EntryBody mark(int index, int who, MarkValue value) const {
        return MarkRecorded{.place = {.lesson_id = lesson(index), .student_id = student(who)},
                            .value = value};
    }
    void give(int who, ResultValue value) {
        state({PeriodMarkConfirmed{.course_id = course_,
                                   .student_id = student(who),
                                   .period_id = semester_,
                                   .value = value}});
    }
    ExamSheet exam(PersonId person) {
        auto sheet = as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_exam_sheet(reader, standing, course_, semester_, moment);
        });
        EXPECT_TRUE(sheet);
        return *std::move(sheet);
    }
    GroupSheet summary() {
        auto sheet =
            as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_group_sheet(reader, standing, group_, semester_, moment);
            });
        EXPECT_TRUE(sheet);
        return *std::move(sheet);
    }

    const PeriodSystemId semesters_ = id_of<PeriodSystemId>(60);
    const PeriodId semester_ = id_of<PeriodId>(61);
    const StudyGroupId group_ = id_of<StudyGroupId>(60);
    const CourseId course_ = id_of<CourseId>(60);
};

// F-27.
TEST_F(AttestationSheets, AnExamSheetTellsResultsInFiguresAndWordsAndWhoIsNotAdmitted) {
    state({mark(0, 0, MarkValue::five),
           WorkDefined{.lesson_id = lesson(1),
                       .work = {.work_type = WorkType::laboratory_work, .title = "Лаб. № 1"}},
           mark(1, 0, MarkValue::four), mark(1, 1, MarkValue::two),
           mark(2, 1, MarkValue::pending)});
    give(0, ResultValue::five);
    give(1, ResultValue::two);
    const ExamSheet sheet = exam(sample_.sidorov);
    EXPECT_EQ(sheet.form_title, "экзамен");
    EXPECT_EQ(sheet.teachers, "Сидоров О. Ю.");
    ASSERT_EQ(sheet.students.size(), 3u);
    EXPECT_EQ(sheet.students[0].result_words, "5 (отлично)");
    EXPECT_THAT(sheet.students[0].obstacles, IsEmpty());
    EXPECT_THAT(
        sheet.students[1].obstacles,
        ElementsAre("«2»: Лаб. № 1, 09.09.2026", "не сдана работа: Работа на уроке, 16.09.2026"));
    EXPECT_THAT(sheet.students[2].obstacles, ElementsAre("нет отметок за период"));
    EXPECT_EQ(sheet.admitted, 1);
    EXPECT_THAT(sheet.counts, Contains(SheetCount{"5 (отлично)", 1}));
    EXPECT_THAT(sheet.counts, Contains(SheetCount{"без результата", 1}));
    ASSERT_TRUE(sheet.students[1].debt);
    EXPECT_EQ(sheet.students[1].debt->deadline, (Date{2027, 12, 31}));
    EXPECT_TRUE(sheet.students[1].debt->may_hold) << "the teacher's attempt";
}

// VOC-06: a retake is recorded by the teacher, and the sheets tell of it.
TEST_F(AttestationSheets, ARetakeSettlesADebtOfTheSemester) {
    give(1, ResultValue::not_attested);
    EXPECT_EQ(summary().students[1].debts, 1);
    at(Date{2027, 1, 20}, 12, 0);
    ASSERT_EQ(outcome(hold_attestation(next_command(), sample_.sidorov,
                                       {.course_id = course_,
                                        .student_id = student(1),
                                        .period_id = semester_,
                                        .held_on = Date{2027, 1, 18},
                                        .result = ResultValue::three})),
              "recorded");
    const GroupSheet sheet = summary();
    EXPECT_EQ(sheet.students[1].debts, 0);
    EXPECT_EQ(sheet.students[1].results[0],
              (SheetResult{.text = "н/а", .is_debt = false, .settled = "3"}));
    EXPECT_EQ(exam(sample_.deputy).students[1].debt->state, AttestationState::settled);
}

// ASM-08, VOC-06: what comes after a deferral is the semester's result; a failed one leaves a debt
// with two attempts of its own.
TEST_F(AttestationSheets, ADeferredResultThatFailsIsADebtOfItsOwn) {
    state({AttestationDeferred{.course_id = course_,
                               .student_id = student(1),
                               .period_id = semester_,
                               .until = Date{2027, 1, 31},
                               .reason = "болезнь",
                               .order_no = "5"}});
    at(Date{2027, 1, 20}, 12, 0);
    const auto hold = [&](Date on, AttestationKind kind, ResultValue result) {
        return outcome(hold_attestation(next_command(), sample_.deputy,
                                        {.course_id = course_,
                                         .student_id = student(1),
                                         .period_id = semester_,
                                         .held_on = on,
                                         .kind = kind,
                                         .result = result,
                                         .protocol_no = "7"}));
    };
    EXPECT_EQ(exam(sample_.deputy).students[1].result_words, "отсрочка до 31.01.2027");
    EXPECT_EQ(summary().students[1].debts, 0) << "nothing is owed yet";
    at(Date{2027, 2, 20}, 12, 0);
    EXPECT_EQ(summary().students[1].debts, 1) << "nobody came in time";
    ASSERT_EQ(hold(Date{2027, 1, 25}, AttestationKind::teacher, ResultValue::two), "recorded");
    EXPECT_EQ(summary().students[1].debts, 1);
    const auto owed = exam(sample_.deputy).students[1].debt;
    ASSERT_TRUE(owed);
    EXPECT_EQ(owed->arose_on, (Date{2027, 1, 25}));
    EXPECT_THAT(owed->attempts, IsEmpty());
    EXPECT_EQ(owed->next, AttestationKind::teacher);
    ASSERT_EQ(hold(Date{2027, 2, 1}, AttestationKind::teacher, ResultValue::two), "recorded");
    EXPECT_EQ(hold(Date{2027, 2, 8}, AttestationKind::teacher, ResultValue::three),
              "invalid_value");
    ASSERT_EQ(hold(Date{2027, 2, 8}, AttestationKind::commission, ResultValue::three), "recorded");
    EXPECT_EQ(summary().students[1].debts, 0);
    EXPECT_EQ(summary().students[1].results[0].text, "2");
    EXPECT_EQ(summary().students[1].results[0].settled, "3");
}

// E-18, VOC-07: six pairs missed are twelve hours.
TEST_F(AttestationSheets, AGroupSheetCountsMissedPairsInHours) {
    std::vector<EntryBody> facts;
    for (int i = 0; i < 6; ++i)
        facts.push_back(
            AttendanceRecorded{.lesson_id = lesson(i),
                               .student_id = student(0),
                               .status = i < 2 ? AttendanceStatus::ill : AttendanceStatus::absent});
    state(std::move(facts));
    give(0, ResultValue::four);
    give(1, ResultValue::three);
    give(2, ResultValue::two);
    const GroupSheet sheet = summary();
    EXPECT_EQ(sheet.students[0].missed_hours, 12);
    EXPECT_EQ(sheet.students[0].missed_without_reason, 8);
    EXPECT_EQ(sheet.missed_hours, 12);
    ASSERT_EQ(sheet.courses.size(), 1u);
    EXPECT_EQ(sheet.courses[0].form_title, "экзамен");
    EXPECT_EQ(sheet.success, "66,67 %");
    EXPECT_EQ(sheet.quality, "33,33 %");
    EXPECT_EQ(sheet.mean, "3,00");
}

// F-28 of a group that is divided: subgroups of one discipline share a column; beside lectures of
// the whole group they are a column of their own.
TEST_F(AttestationSheets, SubgroupsOfADisciplineShareAColumn) {
    const auto part = [](int number) { return id_of<StudyGroupId>(610 + number); };
    const auto course_of = [](int number) { return id_of<CourseId>(610 + number); };
    std::vector<EntryBody> facts;
    // Of two disciplines: practical classes of the one that has lectures, and English.
    for (int i = 0; i < 4; ++i) {
        facts.push_back(StudyGroupFormed{{.study_group_id = part(i),
                                          .school_year_id = sample_.year,
                                          .family = ProgrammeFamily::vocational,
                                          .kind = StudyGroupKind::subgroup,
                                          .title = "ИС-21-П" + std::to_string(i),
                                          .grade = 2,
                                          .period_system_id = semesters_,
                                          .parent_group_ids = {group_}}});
        facts.push_back(CourseOpened{{.course_id = course_of(i),
                                      .subject_id = i < 2 ? sample_.mathematics : sample_.english,
                                      .study_group_id = part(i),
                                      .school_year_id = sample_.year,
                                      .period_system_id = semesters_}});
        facts.push_back(StudentEnrolled{.student_id = student(i % 2),
                                        .study_group_id = part(i),
                                        .enrolled_on = Date{2026, 9, 1}});
        facts.push_back(
            PeriodMarkConfirmed{.course_id = course_of(i),
                                .student_id = student(i % 2),
                                .period_id = semester_,
                                .value = i % 2 == 0 ? ResultValue::five : ResultValue::two});
    }
    state(std::move(facts));
    give(0, ResultValue::four);
    const GroupSheet sheet = summary();
    std::vector<std::string> titles;
    for (const CourseInSheet& course : sheet.courses) titles.push_back(course.subject_title);
    EXPECT_THAT(titles, UnorderedElementsAre("Математика", "Математика (по подгруппам)",
                                             "Английский язык"));
    std::vector<std::string> of_first, of_second;
    for (const SheetResult& one : sheet.students[0].results) of_first.push_back(one.text);
    for (const SheetResult& one : sheet.students[1].results) of_second.push_back(one.text);
    EXPECT_THAT(of_first, UnorderedElementsAre("4", "5", "5"));
    EXPECT_THAT(of_second, UnorderedElementsAre("", "2", "2"));
    EXPECT_EQ(sheet.students[1].debts, 2);
    EXPECT_EQ(sheet.mean, "3,60");
}

// e.8: of a credit of a course with marks, who did not come or did not pass passes it later.
TEST_F(AttestationSheets, ACreditIsSettledByACredit) {
    state({AttestationPlanned{course_, semester_, AttestationForm::credit}});
    give(0, ResultValue::pass);
    give(1, ResultValue::fail);
    give(2, ResultValue::not_attested);
    EXPECT_THAT(exam(sample_.sidorov).counts, Contains(SheetCount{"зачтено", 1}));
    at(Date{2027, 1, 20}, 12, 0);
    const auto retake = [&](int who, ResultValue result) {
        return outcome(hold_attestation(next_command(), sample_.sidorov,
                                        {.course_id = course_,
                                         .student_id = student(who),
                                         .period_id = semester_,
                                         .held_on = Date{2027, 1, 18},
                                         .result = result}));
    };
    EXPECT_EQ(retake(1, ResultValue::three), "result_not_allowed");
    EXPECT_EQ(retake(1, ResultValue::pass), "recorded");
    EXPECT_EQ(retake(2, ResultValue::pass), "recorded");
    EXPECT_EQ(summary().students[1].debts, 0);
    EXPECT_EQ(summary().students[2].debts, 0);
}

TEST_F(AttestationSheets, AreReadByWhoTeachesTheCourseAndWhoLeadsTheGroup) {
    const auto exam_as = [&](PersonId person) {
        return refusal_code(
            as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_exam_sheet(reader, standing, course_, std::nullopt, moment);
            }));
    };
    EXPECT_EQ(exam_as(sample_.sidorov), std::nullopt);
    EXPECT_EQ(exam_as(sample_.petrova), RefusalCode::not_your_course);
    EXPECT_EQ(exam_as(sample_.zhukov), RefusalCode::not_found);
    EXPECT_EQ(refusal_code(as(sample_.petrova,
                              [&](Reader& reader, const Standing& standing, Instant moment) {
                                  return open_group_sheet(reader, standing, group_, std::nullopt,
                                                          moment);
                              })),
              RefusalCode::not_your_class);
    EXPECT_EQ(refusal_code(as(sample_.deputy,
                              [&](Reader& reader, const Standing& standing, Instant moment) {
                                  return open_group_sheet(reader, standing, group_,
                                                          sample_.first_quarter, moment);
                              })),
              RefusalCode::not_found)
        << "a period of another system";
}

/// Counts questions about policies.
class PoliciesCountingReader : public MemoryReader {
public:
    using MemoryReader::MemoryReader;
    Result<std::vector<PolicyValue>> policies() override {
        ++questions;
        return MemoryReader::policies();
    }
    int questions = 0;
};

TEST_F(AttestationSheets, AGroupSheetAsksAboutPoliciesOnceForAllCourses) {
    const auto questions = [&] {
        PoliciesCountingReader reader{school_.tables()};
        EXPECT_TRUE(
            open_group_sheet(reader, standing_of(sample_.deputy), group_, semester_, now()));
        return reader.questions;
    };
    const int of_one_course = questions();
    state({CourseOpened{{.course_id = id_of<CourseId>(62),
                         .subject_id = sample_.english,
                         .study_group_id = group_,
                         .school_year_id = sample_.year,
                         .period_system_id = semesters_}}});
    EXPECT_EQ(questions(), of_one_course);
}

// Evidence: F-27 F-28. On paper.
TEST_F(AttestationSheets, ArePrintedWithWhatIsKnownAndRoomForTheRest) {
    state({mark(0, 0, MarkValue::five), mark(2, 1, MarkValue::pending)});
    give(0, ResultValue::five);
    give(1, ResultValue::two);
    const auto exam_form =
        as(sample_.sidorov, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_exam_sheet_form(reader, standing, course_, semester_, moment);
        });
    ASSERT_TRUE(exam_form);
    EXPECT_EQ(exam_form->class_title, "ИС-21");
    EXPECT_EQ(exam_form->title, "ЭКЗАМЕНАЦИОННАЯ ВЕДОМОСТЬ № ____");
    EXPECT_THAT(exam_form->lines, Contains("Дисциплина (МДК, модуль): Математика"));
    EXPECT_THAT(exam_form->lines, Contains("Форма аттестации: экзамен"));
    EXPECT_THAT(exam_form->tables[0].rows,
                ElementsAre(ElementsAre("1", "Алов Пётр", "", "", "5 (отлично)", ""),
                            ElementsAre("2", "Белов Пётр", "", "", "2 (неудовлетворительно)", ""),
                            ElementsAre("3", "Волков Пётр", "", "",
                                        "не допущен(а): нет отметок за период", "")));
    const auto group_form =
        as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_group_sheet_form(reader, standing, group_, semester_, moment);
        });
    ASSERT_TRUE(group_form);
    const FormTable& table = group_form->tables[0];
    EXPECT_EQ(table.columns[2].group, "Экзамены");
    EXPECT_THAT(table.rows[1], ElementsAre("2", "Белов Пётр", "2", "0", "0", "2,00", "1", ""));
    EXPECT_EQ(group_form->signatures[0].signer, FormSigner::lead);
}

}  // namespace
}  // namespace letopis::testing
