#include "demo/exams.h"

#include <algorithm>
#include <array>

#include "app/certificates/open_certificates.h"
#include "app/certificates/record_exams.h"
#include "app/duties/duty_calendar.h"
#include "app/duties/tick_duty.h"
#include "demo/handing_over.h"
#include "ports/standing.h"

namespace letopis::demo {
namespace {

constexpr int days_told = 14;
constexpr int ticked_of_hundred = 80;

/// An exam of June and the primary points of an ОГЭ from which it is a 3, 4 and 5, and their most,
/// close to those that Рособрнадзор recommends for 2026.
struct ToldExam {
    std::string_view subject;
    int day = 1;
    int three = 0;
    int four = 0;
    int five = 0;
    int most = 0;
};
constexpr std::string_view russian = "Русский язык";
constexpr std::string_view mathematics = "Математика";
constexpr std::string_view society = "Обществознание";
constexpr std::string_view informatics = "Информатика";
constexpr std::string_view geography = "География";
constexpr std::string_view biology = "Биология";
constexpr std::string_view history = "История";
constexpr std::string_view physics = "Физика";
constexpr std::string_view chemistry = "Химия";
constexpr std::string_view literature = "Литература";
constexpr std::string_view english = "Иностранный язык (английский)";
constexpr std::array exams{
    ToldExam{mathematics, 3, 8, 15, 22, 31}, ToldExam{geography, 6, 12, 19, 26, 31},
    ToldExam{biology, 6, 13, 26, 38, 47},    ToldExam{history, 6, 11, 21, 30, 37},
    ToldExam{russian, 9, 15, 26, 33, 37},    ToldExam{society, 14, 14, 24, 32, 37},
    ToldExam{physics, 14, 10, 20, 30, 39},   ToldExam{informatics, 17, 5, 11, 16, 21},
    ToldExam{chemistry, 17, 10, 21, 31, 38}, ToldExam{literature, 17, 14, 23, 32, 37},
    ToldExam{english, 17, 29, 46, 58, 68}};

/// What students choose beside the two that everybody sits, one pair after the other.
using Choice = std::pair<std::string_view, std::string_view>;
constexpr std::array choices{Choice{society, geography},   Choice{informatics, geography},
                             Choice{society, english},     Choice{informatics, physics},
                             Choice{informatics, society}, Choice{biology, chemistry},
                             Choice{society, history},     Choice{society, literature}};

bool is_sat(const ToldExam& exam, std::size_t student) {
    const Choice& choice = choices[student % choices.size()];
    return exam.subject == russian || exam.subject == mathematics || exam.subject == choice.first ||
           exam.subject == choice.second;
}

/// None is held on a Sunday.
Date day_of(const ToldExam& exam, Date june) {
    const Date day = june.plus_days(exam.day - 1);
    return day.weekday() == Weekday::sunday ? day.plus_days(1) : day;
}

const CertificateMark* mark_in(const CertificateStudent& student, SubjectId subject) {
    for (const CertificateMark& mark : student.marks)
        if (mark.subject_id == subject) return &mark;
    return nullptr;
}

/// The first annual or half-year mark there is; 4 where there is none.
int known_mark(const CertificateMark& mark) {
    const char first = mark.counted.empty() ? '4' : mark.counted.front();
    return '2' <= first && first <= '5' ? first - '0' : 4;
}

int primary_points(const ToldExam& exam, int mark, Chance& chance) {
    return mark == 5   ? chance.between(exam.five, exam.most)
           : mark == 4 ? chance.between(exam.four, exam.five - 1)
                       : chance.between(exam.three, exam.four - 1);
}

/// Most are marked as in the year; nobody has failed.
int exam_mark(const CertificateMark& known, Chance& chance) {
    const int roll = chance.between(1, 10);
    return std::clamp(known_mark(known) + (roll <= 2 ? -1 : 9 <= roll ? 1 : 0), 3, 5);
}

class ExamTeller {
public:
    ExamTeller(Desk& desk, const SchoolLife& school)
        : desk_{desk}, school_{school}, chance_{school.seed, "exams"} {}

    Result<Done> tell(const GroupLife& group, int grade, Date june) {
        if (moscow_date(desk_.now()) <= june.plus_days(20)) return Done{};
        LETOPIS_TRY(view, opened(group.study_group_id));
        for (const ToldExam& exam : exams)
            for (const CertificateColumn& column : view.subjects)
                if (column.has_exam && column.title == exam.subject)
                    record(view, grade, exam, column.subject_id, june);
        LETOPIS_TRY_DONE(desk_.finish());
        return correct_one(view);
    }

private:
    Result<ClassCertificates> opened(StudyGroupId id) {
        const Instant now = desk_.now();
        return desk_.read([&](Reader& reader) -> Result<ClassCertificates> {
            LETOPIS_TRY(standing, read_standing(reader, school_.people.clerk, moscow_date(now)));
            return open_certificates(reader, standing, id, now);
        });
    }

    void record(const ClassCertificates& view, int grade, const ToldExam& exam, SubjectId subject,
                Date june) {
        RecordExams record{
            .study_group_id = view.study_group_id,
            .kind = grade == 9 ? StateExamKind::basic : StateExamKind::unified,
            .held_on = day_of(exam, june),
            .protocol_no = std::to_string(100 + exam.day) + "/" + std::to_string(grade)};
        for (std::size_t i = 0; i < view.students.size(); ++i) {
            const CertificateMark* const known = mark_in(view.students[i], subject);
            const bool is_last = i + 1 == view.students.size();
            if (known == nullptr || !is_sat(exam, i)) continue;
            if (is_last && exam.subject == mathematics) continue;  // Ill that day.
            record.lines.push_back(line(view.students[i].student_id, exam, grade, *known));
        }
        if (!record.lines.empty())
            desk_.submit(record_exams(desk_.next_id(), school_.people.clerk, std::move(record)));
    }

    ExamLine line(StudentId student, const ToldExam& exam, int grade,
                  const CertificateMark& known) {
        const int mark = exam_mark(known, chance_);
        ExamLine line{.student_id = student, .subject_id = known.subject_id};
        if (grade == 11) {
            line.points = std::min(100, mark * 17 + chance_.between(-6, 12));
            return line;
        }
        line.points = primary_points(exam, mark, chance_);
        line.result = parse_result(std::to_string(mark));
        return line;
    }

    /// A commission raises the 3 that is nearest to a 4.
    Result<Done> correct_one(const ClassCertificates& view) {
        const StudyGroupId id = view.study_group_id;
        LETOPIS_TRY(known,
                    desk_.read([&](Reader& reader) { return reader.exam_results_of_group(id); }));
        const ExamResult* nearest = nullptr;
        int least = 0;
        for (const ExamResult& exam : known) {
            const ToldExam* const told = exam_of(view, exam.subject_id);
            if (exam.result != ResultValue::three || !exam.points || told == nullptr) continue;
            const int lacking = told->four - *exam.points;
            if (nearest != nullptr && least <= lacking) continue;
            nearest = &exam;
            least = lacking;
        }
        if (nearest == nullptr) return Done{};
        desk_.submit(record_exams(
            desk_.next_id(), school_.people.clerk,
            {.study_group_id = id,
             .kind = nearest->kind,
             .held_on = nearest->held_on,
             .protocol_no = nearest->protocol_no,
             .reason = "решение апелляционной комиссии, протокол № 4",
             .lines = {{nearest->student_id, nearest->subject_id, *nearest->points + least,
                        ResultValue::four, nearest->entry_index}}}));
        return desk_.finish();
    }

    static const ToldExam* exam_of(const ClassCertificates& view, SubjectId subject) {
        for (const CertificateColumn& column : view.subjects)
            for (const ToldExam& exam : exams)
                if (column.subject_id == subject && column.title == exam.subject) return &exam;
        return nullptr;
    }

    Desk& desk_;
    const SchoolLife& school_;
    Chance chance_;
};

Result<Done> tick_of(Desk& desk, PersonId person, Chance& chance) {
    const Date today = moscow_date(desk.now());
    LETOPIS_TRY(due, desk.read([&](Reader& reader) -> Result<std::vector<DatedDuty>> {
        LETOPIS_TRY(standing, read_standing(reader, person, today));
        LETOPIS_TRY(calendar, duty_calendar(reader, standing, today));
        return duties_between(standing.roles(), calendar, today.plus_days(-days_told), today);
    }));
    bool is_first_of_today = true;
    for (const DatedDuty& one : due) {
        const bool is_today = one.due_on == today;
        const bool is_done =
            is_today ? is_first_of_today : chance.between(1, 100) <= ticked_of_hundred;
        is_first_of_today = is_first_of_today && !is_today;
        if (is_done)
            desk.submit(tick_duty(desk.next_id(), person,
                                  {.code = std::string{one.duty->code}, .due_on = one.due_on}));
    }
    return desk.finish();
}

}  // namespace

Result<Done> tell_exams(Desk& desk, const SchoolLife& school) {
    ExamTeller teller{desk, school};
    for (const YearLife* year : {&school.last, &school.current}) {
        const Date june{school.plans.first_year_of(year->year) + 1, 6, 1};
        for (std::size_t i = 0; i < year->groups.size(); ++i) {
            const GroupLine& line = school.plans.shape[i];
            const int grade = line.grade_in(year->year);
            if (line.family == ProgrammeFamily::general && (grade == 9 || grade == 11))
                LETOPIS_TRY_DONE(teller.tell(year->groups[i], grade, june));
        }
    }
    return Done{};
}

Result<Done> tick_duties(Desk& desk, const SchoolLife& school) {
    Chance chance{school.seed, "duties"};
    LETOPIS_TRY_DONE(tick_of(desk, school.people.teachers[shown_teacher(school)], chance));
    return tick_of(desk, school.people.deputy, chance);
}

}  // namespace letopis::demo
