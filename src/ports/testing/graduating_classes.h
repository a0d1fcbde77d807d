#pragma once
// Classes with certificates, for tests: 9 «А» by quarters, and 11 «А» of this year that was 10 «А»
// the year before, by half-years. It is 20 June 2027.

#include "domain/finals/exam_results.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {

class GraduatingClasses : public ToldSchool {
protected:
    GraduatingClasses() {
        state(calendar());
        state(subjects());
        state(groups());
        at(Date{2027, 6, 20}, 12, 0);
    }

    std::vector<EntryBody> calendar() const {
        return {SchoolYearOpened{{.school_year_id = last_year_,
                                  .title = "2025/2026",
                                  .starts_on = Date{2025, 9, 1},
                                  .ends_on = Date{2026, 5, 26}}},
                half_years(id_of<PeriodSystemId>(21), last_year_, 2025, 21),
                half_years(id_of<PeriodSystemId>(22), sample_.year, 2026, 23)};
    }
    std::vector<EntryBody> subjects() const {
        const auto subject = [](int number, std::string title, std::string short_title) {
            return SubjectAdded{{.subject_id = id_of<SubjectId>(number),
                                 .title = std::move(title),
                                 .short_title = std::move(short_title),
                                 .position = number}};
        };
        return {subject(31, "Алгебра", "Алгебра"), subject(32, "Геометрия", "Геометрия"),
                subject(33, "Химия", "Химия"), subject(34, "Музыка", "Музыка"),
                SubjectAdded{{.subject_id = id_of<SubjectId>(35),
                              .title = "Разговоры о важном",
                              .short_title = "РоВ",
                              .kind = SubjectKind::extracurricular,
                              .position = 35}}};
    }
    std::vector<EntryBody> groups() const {
        std::vector<EntryBody> facts;
        form(facts, nine_, sample_.year, sample_.quarters, 9);
        form(facts, ten_, last_year_, id_of<PeriodSystemId>(21), 10);
        form(facts, eleven_, sample_.year, id_of<PeriodSystemId>(22), 11);
        open(facts, russian_9_, sample_.russian, nine_, sample_.year, sample_.quarters);
        open(facts, algebra_9_, id_of<SubjectId>(31), nine_, sample_.year, sample_.quarters);
        open(facts, geometry_9_, id_of<SubjectId>(32), nine_, sample_.year, sample_.quarters);
        open(facts, chemistry_9_, id_of<SubjectId>(33), nine_, sample_.year, sample_.quarters);
        open(facts, talks_9_, id_of<SubjectId>(35), nine_, sample_.year, sample_.quarters);
        open(facts, russian_10_, sample_.russian, ten_, last_year_, id_of<PeriodSystemId>(21));
        open(facts, chemistry_10_, id_of<SubjectId>(33), ten_, last_year_,
             id_of<PeriodSystemId>(21));
        open(facts, russian_11_, sample_.russian, eleven_, sample_.year, id_of<PeriodSystemId>(22));
        open(facts, chemistry_11_, id_of<SubjectId>(33), eleven_, sample_.year,
             id_of<PeriodSystemId>(22));
        person(facts, alova_, "Алова", "Вера", "А-17");
        person(facts, belov_, "Белов", "Глеб", "Б-3");
        person(facts, volkov_, "Волков", "Дан", "В-5");
        person(facts, mother_, "Алова", "Инна", "");
        person(facts, clerk_, "Секретарёва", "Ольга", "");
        person(facts, lead_, "Ведущая", "Нина", "");
        enrol(facts, alova_, nine_, 2026);
        enrol(facts, belov_, nine_, 2026);
        enrol(facts, volkov_, ten_, 2025);
        enrol(facts, volkov_, eleven_, 2026);
        facts.push_back(GuardianshipEstablished{{.student_id = alova_,
                                                 .guardian_id = mother_,
                                                 .relation = "мать",
                                                 .rights = GuardianRights::full,
                                                 .valid_from = Date{2026, 9, 1}}});
        facts.push_back(RoleAssigned{{.person_id = clerk_,
                                      .role = AppointedRole::clerk,
                                      .valid_from = Date{2026, 9, 1},
                                      .basis = "приказ № 1"}});
        facts.push_back(ClassTeacherAssigned{
            {.study_group_id = nine_, .teacher_id = lead_, .valid_from = Date{2026, 9, 1}}});
        return facts;
    }

    void annual(CourseId course, StudentId student, ResultValue value) {
        state({AnnualMarkConfirmed{.course_id = course, .student_id = student, .value = value}});
    }
    /// Two half-years and the year. `first_period`: 21 of the year before, 23 of this one.
    void half_years_of(CourseId course, StudentId student, int first_period, ResultValue first,
                       ResultValue second, ResultValue year) {
        const auto confirmed = [&](int period, ResultValue value) {
            return PeriodMarkConfirmed{.course_id = course,
                                       .student_id = student,
                                       .period_id = id_of<PeriodId>(period),
                                       .value = value};
        };
        state({confirmed(first_period, first), confirmed(first_period + 1, second),
               AnnualMarkConfirmed{.course_id = course, .student_id = student, .value = year}});
    }

    /// As if the school had taught him in these grades before the 9th.
    void taught_here_before(StudentId student, const std::vector<int>& grades = {5, 6, 7, 8}) {
        std::vector<EntryBody> facts;
        for (const int grade : grades) {
            const int autumn = 2017 + grade;
            const auto year = grade == 8 ? last_year_ : id_of<SchoolYearId>(autumn);
            if (grade < 8)
                facts.push_back(SchoolYearOpened{{.school_year_id = year,
                                                  .title = std::to_string(autumn),
                                                  .starts_on = Date{autumn, 9, 1},
                                                  .ends_on = Date{autumn + 1, 5, 26}}});
            form(facts, earlier_class(grade), year, id_of<PeriodSystemId>(21), grade);
            enrol(facts, student, earlier_class(grade), autumn);
        }
        state(facts);
    }
    static StudyGroupId earlier_class(int grade) { return id_of<StudyGroupId>(grade * 10 + 1); }
    /// A course of a subject in one of them.
    void taught(CourseId course, int subject, int grade, Scale scale = Scale::five_point) {
        const auto year = grade == 8 ? last_year_ : id_of<SchoolYearId>(2017 + grade);
        state({CourseOpened{{.course_id = course,
                             .subject_id = id_of<SubjectId>(subject),
                             .study_group_id = earlier_class(grade),
                             .school_year_id = year,
                             .period_system_id = id_of<PeriodSystemId>(21),
                             .scale = scale}}});
    }

    const SchoolYearId last_year_ = id_of<SchoolYearId>(20);
    const StudyGroupId nine_ = id_of<StudyGroupId>(91);
    const StudyGroupId ten_ = id_of<StudyGroupId>(101);
    const StudyGroupId eleven_ = id_of<StudyGroupId>(111);
    const SubjectId mathematics_ = id_of<SubjectId>(2);  ///< Of the sample school: «Математика».
    const SubjectId chemistry_ = id_of<SubjectId>(33);
    const CourseId russian_9_ = id_of<CourseId>(911);
    const CourseId algebra_9_ = id_of<CourseId>(912);
    const CourseId geometry_9_ = id_of<CourseId>(913);
    const CourseId chemistry_9_ = id_of<CourseId>(914);
    const CourseId talks_9_ = id_of<CourseId>(915);
    const CourseId russian_10_ = id_of<CourseId>(1011);
    const CourseId chemistry_10_ = id_of<CourseId>(1012);
    const CourseId russian_11_ = id_of<CourseId>(1111);
    const CourseId chemistry_11_ = id_of<CourseId>(1112);
    const StudentId alova_ = id_of<StudentId>(921);
    const StudentId belov_ = id_of<StudentId>(922);
    const StudentId volkov_ = id_of<StudentId>(923);  ///< Of 11 «А».
    const PersonId mother_ = id_of<PersonId>(924);
    const PersonId clerk_ = id_of<PersonId>(925);
    const EmployeeId lead_ = id_of<EmployeeId>(926);  ///< Leads 9 «А».

private:
    static EntryBody half_years(PeriodSystemId id, SchoolYearId year, int autumn,
                                int first_period) {
        return PeriodSystemDefined{
            {.period_system_id = id,
             .school_year_id = year,
             .kind = PeriodKind::half_year,
             .title = "полугодия",
             .periods = {{id_of<PeriodId>(first_period), 1, "I полугодие", Date{autumn, 9, 1},
                          Date{autumn, 12, 30}},
                         {id_of<PeriodId>(first_period + 1), 2, "II полугодие",
                          Date{autumn + 1, 1, 11}, Date{autumn + 1, 5, 26}}}}};
    }
    static void form(std::vector<EntryBody>& facts, StudyGroupId id, SchoolYearId year,
                     PeriodSystemId system, int grade) {
        facts.push_back(StudyGroupFormed{{.study_group_id = id,
                                          .school_year_id = year,
                                          .title = std::to_string(grade) + " «А»",
                                          .grade = grade,
                                          .letter = "А",
                                          .period_system_id = system}});
    }
    static void open(std::vector<EntryBody>& facts, CourseId id, SubjectId subject,
                     StudyGroupId group, SchoolYearId year, PeriodSystemId system) {
        facts.push_back(CourseOpened{{.course_id = id,
                                      .subject_id = subject,
                                      .study_group_id = group,
                                      .school_year_id = year,
                                      .period_system_id = system}});
    }
    static void person(std::vector<EntryBody>& facts, PersonId id, std::string last,
                       std::string first, std::string personal_no) {
        facts.push_back(PersonRegistered{{.person_id = id,
                                          .last_name = std::move(last),
                                          .first_name = std::move(first),
                                          .personal_no = std::move(personal_no)}});
    }
    static void enrol(std::vector<EntryBody>& facts, StudentId student, StudyGroupId group,
                      int autumn) {
        facts.push_back(StudentEnrolled{.student_id = student,
                                        .study_group_id = group,
                                        .enrolled_on = Date{autumn, 9, 1},
                                        .order_no = "12",
                                        .order_on = Date{autumn, 8, 28}});
    }
};

}  // namespace letopis::testing
