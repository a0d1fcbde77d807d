#include "app/certificates/preview_exams.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "base/limits.h"
#include "base/text.h"
#include "domain/classes/membership.h"
#include "domain/finals/certificate_words.h"
#include "exchange/csv/table.h"
#include "ports/gathering/certificates/certificate_class.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Refusal wrong_list(std::string detail) {
    return {.code = RefusalCode::invalid_value, .field = "list", .detail = std::move(detail)};
}

/// Where each column stands; nothing: there is none.
struct ExamColumns {
    std::optional<std::size_t> personal_no;
    std::optional<std::size_t> name;
    std::optional<std::size_t> subject;
    std::optional<std::size_t> points;
    std::optional<std::size_t> result;
};

constexpr std::array<std::string_view, 4> numbers{"№ личного дела", "номер личного дела",
                                                  "личное дело", "№ л/д"};
constexpr std::array<std::string_view, 5> names{"фио", "ученик", "обучающийся", "участник",
                                                "фамилия, имя, отчество"};
constexpr std::array<std::string_view, 2> subjects{"предмет", "экзамен"};
constexpr std::array<std::string_view, 4> points{"баллы", "балл", "первичный балл",
                                                 "тестовый балл"};
constexpr std::array<std::string_view, 2> results{"отметка", "оценка"};

Result<ExamColumns> columns_of(const Table& table) {
    const TableRow& header = table.header;
    const std::string where = table.sheet.empty() ? std::string{"В первой строке"}
                                                  : "В строке " + std::to_string(header.line) +
                                                        " листа " + quoted(table.sheet);
    ExamColumns columns;
    const auto find = [&](std::span<const std::string_view> titles) -> std::optional<std::size_t> {
        for (std::size_t i = 0; i < header.cells.size(); ++i)
            if (std::find(titles.begin(), titles.end(), fold_for_search(header.cells[i])) !=
                titles.end())
                return i;
        return std::nullopt;
    };
    columns.personal_no = find(numbers);
    columns.name = find(names);
    columns.subject = find(subjects);
    columns.points = find(points);
    columns.result = find(results);
    if (!columns.personal_no && !columns.name)
        return wrong_list(where + " нужен столбец «ФИО» или «№ личного дела».");
    if (!columns.points && !columns.result)
        return wrong_list(where + " нужен столбец «Баллы» или «Отметка».");
    return columns;
}

/// Trimmed; "" where there is no such column.
std::string cell(const TableRow& row, std::optional<std::size_t> column) {
    if (!column) return "";
    std::string_view text = row.cells[*column];
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return std::string{text};
}

std::optional<int> whole_number(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// Holds rows against a class.
class RowCheck {
public:
    RowCheck(const CertificateClass& of, Date on, std::span<const ListedStudent> listed) : of_{of} {
        for (const Member& member : members_of(listed))
            if (member.covers(on)) people_.push_back(member.person);
    }

    std::vector<CertificateSubject> taught;
    std::vector<Subject> known_subjects;
    std::vector<ExamResult> known;
    SubjectId usual_subject;

    ExamListRow check(const ExamColumns& columns, const TableRow& source) {
        ExamListRow row{.line = source.line,
                        .student = cell(source, columns.name),
                        .subject = cell(source, columns.subject),
                        .points = cell(source, columns.points),
                        .result = cell(source, columns.result)};
        CheckedExam exam;
        row.problem = find_student(cell(source, columns.personal_no), row, exam);
        if (row.problem.empty()) row.problem = find_subject(row, exam);
        if (row.problem.empty()) row.problem = read_values(row, exam);
        if (row.problem.empty() && !seen_.insert({exam.student_id, exam.subject_id}).second)
            row.problem = "Этот ученик по этому предмету уже есть выше. Оставьте одну строку.";
        if (row.problem.empty()) compare(row, exam);
        return row;
    }

private:
    std::string find_student(const std::string& personal_no, ExamListRow& row,
                             CheckedExam& exam) const {
        std::vector<const Person*> found;
        const std::string folded = fold_for_search(row.student);
        for (const Person& person : people_) {
            const bool is_meant = personal_no.empty()
                                      ? folded == fold_for_search(person.full_name()) ||
                                            folded == fold_for_search(person.last_first())
                                      : personal_no == person.personal_no;
            if (is_meant) found.push_back(&person);
        }
        if (found.empty())
            return "В классе " + of_.study_group.title + " нет такого ученика. Проверьте " +
                   (personal_no.empty() ? "фамилию и имя." : "номер личного дела.");
        if (found.size() > 1) return "Таких учеников несколько. Укажите номер личного дела.";
        row.student = found.front()->full_name();
        exam.student_id = found.front()->person_id;
        return "";
    }

    std::string find_subject(ExamListRow& row, CheckedExam& exam) const {
        if (row.subject.empty() && usual_subject.is_nil())
            return "Не указан предмет. Добавьте столбец «Предмет» или выберите предмет выше.";
        for (const CertificateSubject& subject : taught) {
            const bool is_meant = row.subject.empty()
                                      ? subject.subject_id == usual_subject
                                      : is_called(subject, fold_for_search(row.subject));
            if (!is_meant) continue;
            row.subject = subject.title;
            exam.subject_id = subject.subject_id;
            return "";
        }
        return "Такого предмета нет в учебном плане класса. Напишите его так, как в плане.";
    }
    /// By its title, its short title or that of one of its parts.
    bool is_called(const CertificateSubject& subject, const std::string& folded) const {
        if (fold_for_search(subject.title) == folded) return true;
        return std::any_of(known_subjects.begin(), known_subjects.end(), [&](const Subject& one) {
            return certificate_subject(one.title) == subject.title &&
                   (fold_for_search(one.title) == folded ||
                    fold_for_search(one.short_title) == folded);
        });
    }

    static std::string read_values(const ExamListRow& row, CheckedExam& exam) {
        if (row.points.empty() && row.result.empty()) return "Нет ни баллов, ни отметки.";
        if (!row.points.empty()) {
            exam.points = whole_number(row.points);
            if (!exam.points || *exam.points < 0 || 100 < *exam.points)
                return "Баллы — целое число от 0 до 100.";
        }
        if (!row.result.empty()) {
            exam.result = parse_result(row.result);
            const auto number = exam.result ? numeric(*exam.result) : std::nullopt;
            if (!number || *number < 2) return "Отметка за экзамен — 2, 3, 4 или 5.";
        }
        return "";
    }

    void compare(ExamListRow& row, const CheckedExam& exam) const {
        const auto standing = std::find_if(known.begin(), known.end(), [&](const ExamResult& one) {
            return one.student_id == exam.student_id && one.subject_id == exam.subject_id;
        });
        row.state = ExamListState::added;
        row.exam = exam;
        if (standing == known.end()) return;
        const bool is_same = !standing->is_withdrawn && standing->points == exam.points &&
                             standing->result == exam.result;
        row.state = is_same ? ExamListState::same : ExamListState::changed;
        row.exam->corrects = standing->entry_index;
        row.standing = exam_view(*standing);
    }

    const CertificateClass& of_;
    std::vector<Person> people_;
    std::set<std::pair<StudentId, SubjectId>> seen_;
};

void count(ExamPreview& preview, ExamListState state) {
    preview.added += state == ExamListState::added;
    preview.changed += state == ExamListState::changed;
    preview.same += state == ExamListState::same;
    preview.wrong += state == ExamListState::wrong;
}

}  // namespace

Result<ExamPreview> preview_exams(Reader& reader, const Standing& standing, StudyGroupId id,
                                  SubjectId subject_id, ByteView list, Instant now,
                                  const std::string& sheet) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_exams, target));
    LETOPIS_TRY(of, find_certificate_class(reader, id));
    NoProgress silent;
    LETOPIS_TRY(table, read_table(list, silent, sheet));
    if (table.rows.size() > limits::cells_per_request)
        return wrong_list("Слишком много строк: не больше " +
                          std::to_string(limits::cells_per_request) + ". Разделите список.");
    LETOPIS_TRY(columns, columns_of(table));
    LETOPIS_TRY(listed, reader.students_of_group(id));
    RowCheck check(of, day_in(of.school_year, moscow_date(now)), listed);
    LETOPIS_TRY(taught, subjects_of_class(reader, of));
    LETOPIS_TRY(subjects, reader.subjects());
    LETOPIS_TRY(known, reader.exam_results_of_group(id));
    check.taught = std::move(taught);
    check.known_subjects = std::move(subjects);
    check.known = std::move(known);
    check.usual_subject = subject_id;
    ExamPreview preview{.sheet = table.sheet};
    for (const TableRow& source : table.rows) {
        preview.rows.push_back(check.check(columns, source));
        count(preview, preview.rows.back().state);
    }
    return preview;
}

}  // namespace letopis
