#include "ports/gathering/certificates/level_results.h"

#include <algorithm>
#include <tuple>

#include "domain/classes/membership.h"
#include "domain/finals/certificate_words.h"
#include "domain/journal/academic_debt.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/rated.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

constexpr int first_grade_of_level = 5;    ///< Of basic general education, which the 9th ends.
constexpr int first_grade_of_senior = 10;  ///< Of secondary general education.

/// Where a result of a grade stands: the course's subject and its period, counted from 1; the year
/// is period 0.
using Place = std::tuple<int, SubjectId, int>;
constexpr int whole_year = 0;

std::string for_grade(int grade) { return " за " + std::to_string(grade) + " класс"; }
std::string of_grade(int grade, int own_grade) {
    return grade == own_grade ? "" : for_grade(grade);
}

}  // namespace

/// The class a student was in last in one grade of the level.
struct LevelResults::Stay {
    StudyGroup study_group;
    std::size_t year_index = 0;
    Date enrolled_on;
    Date last_day;  ///< Of the school year, or his own in the class.
};

/// Gathers one student's results.
class LevelResults::Student {
public:
    Student(LevelResults& of, StudentId student_id) : of_{of}, student_id_{student_id} {}

    Result<StudentLevel> gather() {
        LETOPIS_TRY_DONE(read_stays());
        LETOPIS_TRY_DONE(read_marks());
        LETOPIS_TRY_DONE(read_attempts());
        LETOPIS_TRY_DONE(read_carried());
        for (const auto& [grade, stay] : stays_)
            if (first_counted() <= grade) LETOPIS_TRY_DONE(add_grade(grade, stay));
        if (own_grade() == 9) LETOPIS_TRY_DONE(add_ended_subjects());
        if (own_grade() == 11 && !stays_.contains(first_grade_of_senior)) say_grade_is_missing();
        return StudentLevel{.subjects = listed(), .missing = std::move(missing_)};
    }

private:
    int own_grade() const { return of_.of_.study_group.grade; }
    /// Below it only subjects that have ended are looked for.
    int first_counted() const { return own_grade() == 9 ? 9 : first_grade_of_senior; }
    int first_grade() const { return own_grade() == 9 ? first_grade_of_level : first_counted(); }

    Result<Done> read_stays() {
        LETOPIS_TRY(enrolments, of_.reader_.enrolments_of(student_id_));
        for (const Enrolment& enrolment : enrolments) {
            LETOPIS_TRY(group, of_.reader_.study_group(enrolment.study_group_id));
            if (group && group->family == ProgrammeFamily::general && is_home_class(*group))
                keep(Stay{.study_group = *std::move(group), .enrolled_on = enrolment.enrolled_on},
                     enrolment.left_on);
        }
        enrolments_ = std::move(enrolments);
        return Done{};
    }

    void keep(Stay stay, std::optional<Date> left_on) {
        const int grade = stay.study_group.grade;
        if (grade < first_grade() || own_grade() < grade) return;
        const auto year =
            std::find_if(of_.years_.begin(), of_.years_.end(), [&](const SchoolYear& one) {
                return one.school_year_id == stay.study_group.school_year_id;
            });
        if (year == of_.years_.end() || of_.of_.school_year.starts_on < year->starts_on) return;
        const bool is_own = stay.study_group.study_group_id == of_.of_.study_group.study_group_id;
        if (grade == own_grade() && !is_own) return;
        stay.year_index = static_cast<std::size_t>(year - of_.years_.begin());
        const Date last_day = left_on ? std::min(*left_on, year->ends_on) : year->ends_on;
        stay.last_day = std::max(stay.enrolled_on, last_day);
        const auto known = stays_.find(grade);
        if (known == stays_.end() ||
            std::tuple{known->second.year_index, known->second.enrolled_on} <=
                std::tuple{stay.year_index, stay.enrolled_on})
            stays_.insert_or_assign(grade, std::move(stay));
    }

    /// The grade of the course in the year that counts; 0 for one of another year.
    int grade_of(const CourseTitle& title) const {
        const auto stay = stays_.find(title.study_group.grade);
        const bool counts = stay != stays_.end() && is_of_curriculum(title) &&
                            stay->second.study_group.school_year_id == title.course.school_year_id;
        return counts ? title.study_group.grade : 0;
    }
    bool is_of_his_class(const CourseTitle& title, int grade) const {
        const StudyGroupId own = stays_.at(grade).study_group.study_group_id;
        const auto& parents = title.study_group.parent_group_ids;
        return title.study_group.study_group_id == own ||
               std::find(parents.begin(), parents.end(), own) != parents.end();
    }

    /// What the class he was in last says stands above what another said.
    void put(const CourseTitle& title, int period, ResultValue value) {
        const int grade = grade_of(title);
        if (grade == 0) return;
        const Place place{grade, title.subject.subject_id, period};
        if (is_of_his_class(title, grade) || !values_.contains(place))
            values_.insert_or_assign(place, value);
    }
    void carry(const CourseTitle& title, int period, ResultValue value) {
        const int grade = grade_of(title);
        if (grade == 0) return;
        const auto known = values_.find(Place{grade, title.subject.subject_id, period});
        if (known == values_.end() || known->second == ResultValue::not_attested)
            values_.insert_or_assign(Place{grade, title.subject.subject_id, period}, value);
    }

    Result<int> number_of(const CourseTitle& title, PeriodId id) {
        LETOPIS_TRY(periods, of_.periods_of_system(title.course.period_system_id));
        for (const Period& period : *periods)
            if (period.period_id == id) return period.number;
        return whole_year;
    }

    Result<Done> read_marks() {
        LETOPIS_TRY(period_marks,
                    rated(of_.reader_, of_.reader_.period_marks_of_student(student_id_)));
        for (const PeriodMark& mark : period_marks) {
            LETOPIS_TRY(title, of_.names_.title_of(mark.course_id));
            LETOPIS_TRY(number, number_of(*title, mark.period_id));
            if (number != whole_year) put(*title, number, mark.value);
        }
        LETOPIS_TRY(annual_marks,
                    rated(of_.reader_, of_.reader_.annual_marks_of_student(student_id_)));
        for (const AnnualMark& mark : annual_marks) {
            LETOPIS_TRY(title, of_.names_.title_of(mark.course_id));
            put(*title, whole_year, mark.value);
        }
        return Done{};
    }

    /// The last attempt stands where nothing was given, or a debt.
    Result<Done> read_attempts() {
        LETOPIS_TRY(held, rated(of_.reader_, of_.reader_.attestations_of_student(student_id_)));
        for (const HeldAttestation& one : held) {
            LETOPIS_TRY(title, of_.names_.title_of(one.course_id));
            LETOPIS_TRY(number, number_of(*title, one.period_id));
            if (number == whole_year && !one.period_id.is_nil()) continue;
            const int grade = grade_of(*title);
            if (grade == 0) continue;
            const Place place{grade, title->subject.subject_id, number};
            const auto known = values_.find(place);
            if (known == values_.end() || leaves_debt(known->second))
                values_.insert_or_assign(place, one.result);
        }
        return Done{};
    }

    Result<Done> read_carried() {
        LETOPIS_TRY(carried,
                    rated(of_.reader_, of_.reader_.carried_results_of_student(student_id_)));
        for (const CarriedResult& one : carried) {
            LETOPIS_TRY(title, of_.names_.title_of(one.course_id));
            LETOPIS_TRY(number, number_of(*title, one.period_id));
            if (number != whole_year || one.period_id.is_nil()) carry(*title, number, one.value);
        }
        return Done{};
    }

    LevelSubject& subject_of(const CourseTitle& title) {
        const std::string whole{certificate_subject(title.subject.title)};
        LevelSubject& subject = by_title_[whole];
        if (subject.title.empty()) {
            subject.title = whole;
            subject.position = title.subject.position;
            subject.subject_id = title.subject.subject_id;
            for (const Subject& known : of_.subjects_)
                if (known.title == whole) subject.subject_id = known.subject_id;
        }
        subject.position = std::min(subject.position, title.subject.position);
        return subject;
    }

    /// Whether it gives him marks of that year. A subject in two halves of the class is his in the
    /// half he was in at the end; one that he left is not his.
    bool is_his(const CourseTitle& title, const Stay& stay) const {
        if (title.course.scale == Scale::no_marks) return false;
        const StudyGroupId id = title.study_group.study_group_id;
        return id == stay.study_group.study_group_id ||
               std::any_of(enrolments_.begin(), enrolments_.end(), [&](const Enrolment& one) {
                   return one.study_group_id == id && one.covers(stay.last_day);
               });
    }
    /// One of each subject.
    Result<std::vector<const CourseTitle*>> his_courses(const Stay& stay) {
        LETOPIS_TRY(titles, of_.courses_of(stay.study_group.study_group_id));
        std::set<SubjectId> seen;
        std::vector<const CourseTitle*> his;
        for (const CourseTitle& title : *titles)
            if (is_his(title, stay) && seen.insert(title.subject.subject_id).second)
                his.push_back(&title);
        return his;
    }

    Result<Done> add_grade(int grade, const Stay& stay) {
        LETOPIS_TRY(titles, his_courses(stay));
        for (const CourseTitle* title : titles) LETOPIS_TRY_DONE(add_course(grade, *title));
        return Done{};
    }

    Result<Done> add_course(int grade, const CourseTitle& title) {
        LevelSubject& subject = subject_of(title);
        GradeResults results{.grade = grade};
        if (own_grade() != 9) LETOPIS_TRY_DONE(add_periods(grade, title, subject, results));
        const auto annual = values_.find(Place{grade, title.subject.subject_id, whole_year});
        if (annual == values_.end()) {
            subject.missing.push_back("нет годовой отметки" + of_grade(grade, own_grade()) +
                                      of_part(title, subject));
        } else {
            results.annual = annual->second;
            subject.results.of_level.push_back(annual->second);
            if (grade == own_grade()) subject.results.annual.push_back(annual->second);
        }
        subject.grades.push_back(std::move(results));
        return Done{};
    }

    Result<Done> add_periods(int grade, const CourseTitle& title, LevelSubject& subject,
                             GradeResults& results) {
        LETOPIS_TRY(periods, of_.periods_of_system(title.course.period_system_id));
        for (const Period& period : *periods) {
            const auto found = values_.find(Place{grade, title.subject.subject_id, period.number});
            if (found == values_.end()) {
                subject.missing.push_back("нет отметки: " + period.title +
                                          of_grade(grade, own_grade()) + of_part(title, subject));
                continue;
            }
            results.of_periods.push_back(found->second);
            subject.results.of_level.push_back(found->second);
        }
        return Done{};
    }

    static std::string of_part(const CourseTitle& title, const LevelSubject& subject) {
        return title.subject.title == subject.title ? "" : " (" + title.subject.short_title + ")";
    }

    /// The annual mark of the last year in which a subject was taught before the 9th.
    Result<Done> add_ended_subjects() {
        std::vector<int> unknown;
        for (int grade = 8; first_grade_of_level <= grade; --grade) {
            const auto stay = stays_.find(grade);
            if (stay == stays_.end()) {
                unknown.insert(unknown.begin(), grade);
                continue;
            }
            LETOPIS_TRY(titles, his_courses(stay->second));
            std::set<std::string> of_this_grade;
            for (const CourseTitle* title : titles) {
                const std::string whole{certificate_subject(title->subject.title)};
                if (by_title_.contains(whole) && !of_this_grade.contains(whole)) continue;
                of_this_grade.insert(whole);
                add_ended(grade, *title, unknown);
            }
        }
        if (!unknown.empty())
            missing_.push_back("нет отметок за " + grades_words(unknown) +
                               " класс (ИЗО, музыка, технология и другие): возьмите из личного "
                               "дела");
        return Done{};
    }

    /// `unknown`: later grades of which nothing is known, so that it may not have ended.
    void add_ended(int grade, const CourseTitle& title, const std::vector<int>& unknown) {
        LevelSubject& subject = subject_of(title);
        const auto annual = values_.find(Place{grade, title.subject.subject_id, whole_year});
        if (annual == values_.end()) {
            subject.missing.push_back("нет годовой отметки" + for_grade(grade) +
                                      of_part(title, subject));
            return;
        }
        if (!unknown.empty() && subject.missing.empty())
            subject.missing.push_back("нет отметок за " + grades_words(unknown) +
                                      " класс: возможно, предмет закончен там");
        subject.results.annual.push_back(annual->second);
        subject.grades.push_back({.grade = grade, .annual = annual->second});
    }

    void say_grade_is_missing() {
        for (auto& [title, subject] : by_title_)
            subject.missing.push_back("нет отметок за 10 класс");
    }

    std::vector<LevelSubject> listed() {
        std::vector<LevelSubject> subjects;
        for (auto& [title, subject] : by_title_) subjects.push_back(std::move(subject));
        std::sort(subjects.begin(), subjects.end(),
                  [](const LevelSubject& one, const LevelSubject& other) {
                      return std::tie(one.position, one.title) <
                             std::tie(other.position, other.title);
                  });
        return subjects;
    }

    LevelResults& of_;
    StudentId student_id_;
    std::map<int, Stay> stays_;  ///< By grade.
    std::vector<Enrolment> enrolments_;
    std::map<Place, ResultValue> values_;
    std::map<std::string, LevelSubject> by_title_;
    std::vector<std::string> missing_;
};

Result<Done> LevelResults::begin(std::vector<ExamResult> exams) {
    exams_ = std::move(exams);
    LETOPIS_TRY(years, reader_.school_years());
    years_ = std::move(years);
    LETOPIS_TRY(subjects, reader_.subjects());
    subjects_ = std::move(subjects);
    for (const Subject& subject : subjects_)
        exam_titles_.emplace(subject.subject_id, certificate_subject(subject.title));
    return Done{};
}

const ExamResult* LevelResults::exam_in(StudentId student_id, std::string_view title) const {
    const ExamResult* found = nullptr;
    for (const ExamResult& exam : exams_) {
        const auto known = exam_titles_.find(exam.subject_id);
        if (exam.student_id == student_id && known != exam_titles_.end() &&
            known->second == title && (found == nullptr || found->is_withdrawn))
            found = &exam;
    }
    return found;
}

Result<StudentLevel> LevelResults::of_student(StudentId student_id) {
    LETOPIS_TRY(level, Student(*this, student_id).gather());
    for (LevelSubject& subject : level.subjects) meet_exam(student_id, subject);
    count_exams(student_id, level);
    return level;
}

void LevelResults::meet_exam(StudentId student_id, LevelSubject& subject) const {
    const ExamResult* const exam = exam_in(student_id, subject.title);
    if (exam == nullptr || exam->is_withdrawn) {
        if (is_exam_obligatory(of_.rules, subject.title))
            subject.missing.emplace_back("нет результата экзамена");
        return;
    }
    if (of_.rules.strategy != ResultStrategy::mean_with_exam) return;
    subject.results.exam = exam->result;
    if (!exam->result) subject.missing.emplace_back("нет отметки за экзамен");
    // Приказ Минпросвещения № 546: the certificate is for who has passed.
    if (exam->result == ResultValue::two)
        subject.missing.emplace_back("экзамен не сдан: нужна пересдача");
}

void LevelResults::count_exams(StudentId student_id, StudentLevel& level) const {
    std::set<std::string> sat;
    std::vector<StateExamKind> kinds;
    for (const ExamResult& exam : exams_) {
        const auto title = exam_titles_.find(exam.subject_id);
        if (exam.student_id != student_id || exam.is_withdrawn || title == exam_titles_.end())
            continue;
        sat.insert(title->second);
        kinds.push_back(exam.kind);
    }
    const std::size_t due = exams_to_sit(of_.rules, kinds);
    if (sat.size() < due)
        level.missing.push_back("экзаменов записано " + std::to_string(sat.size()) + " из " +
                                std::to_string(due));
}

Result<const std::vector<CourseTitle>*> LevelResults::courses_of(StudyGroupId id) {
    const auto known = courses_.find(id);
    if (known != courses_.end()) return &known->second;
    LETOPIS_TRY(titles, curriculum_of_class(reader_, id));
    return &courses_.emplace(id, std::move(titles)).first->second;
}

Result<const std::vector<Period>*> LevelResults::periods_of_system(PeriodSystemId id) {
    const auto known = periods_.find(id);
    if (known != periods_.end()) return &known->second;
    LETOPIS_TRY(periods, periods_of(reader_, id));
    return &periods_.emplace(id, std::move(periods)).first->second;
}

}  // namespace letopis
