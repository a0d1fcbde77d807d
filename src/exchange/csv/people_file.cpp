#include "exchange/csv/people_file.h"

#include <algorithm>
#include <unordered_map>

#include "base/limits.h"
#include "base/text.h"
#include "exchange/csv/people_columns.h"
#include "exchange/csv/table.h"
#include "exchange/problem.h"

namespace letopis {
namespace {

using Role = BroughtRole;

std::optional<Role> role_of(std::string_view text) {
    const std::string folded = fold_for_search(text);
    const auto is_one_of = [&](std::initializer_list<std::string_view> words) {
        return std::find(words.begin(), words.end(), folded) != words.end();
    };
    if (is_one_of({"обучающийся", "обучающаяся", "ученик", "ученица", "учащийся", "учащаяся",
                   "студент", "студентка"}))
        return Role::student;
    if (is_one_of({"законный представитель", "представитель", "родитель", "мать", "отец", "опекун",
                   "попечитель"}))
        return Role::guardian;
    if (is_one_of({"работник", "сотрудник", "учитель", "преподаватель", "педагог"}))
        return Role::employee;
    return std::nullopt;
}

/// "01.09.2012" (also "1.9.2012") or "2012-09-01".
std::optional<Date> date_of(std::string_view text) {
    const auto parts = split(text, '.');
    if (parts.size() != 3) return Date::parse(text);
    const auto two = [](std::string_view part) {
        return part.size() == 1 ? "0" + std::string{part} : std::string{part};
    };
    return Date::parse(std::string{parts[2]} + "-" + two(parts[1]) + "-" + two(parts[0]));
}

/// How a spreadsheet counts the days of our lives, where the cell has no format of a date.
bool is_day_number(std::string_view text) {
    return text.size() == 5 &&
           std::ranges::all_of(text, [](char c) { return '0' <= c && c <= '9'; });
}
constexpr const char* bare_day_words = ": это дата числом, задайте столбцу формат «Дата»";

std::optional<Sex> sex_of(std::string_view text) {
    const std::string folded = fold_for_search(text);
    if (folded.empty()) return Sex::unknown;
    if (folded == "м" || folded == "муж" || folded == "муж." || folded == "мужской")
        return Sex::male;
    if (folded == "ж" || folded == "жен" || folded == "жен." || folded == "женский")
        return Sex::female;
    return std::nullopt;
}

/// Letters of any alphabet, hyphen, apostrophe, full stop, space: names of all peoples, but no
/// digits and no markup.
bool is_name(std::string_view text) {
    bool letter = false;
    for (const char c : text) {
        const bool of_alphabet =
            static_cast<unsigned char>(c) >= 0x80 || std::isalpha(static_cast<unsigned char>(c));
        letter = letter || of_alphabet;
        if (!of_alphabet && c != '-' && c != '\'' && c != '.' && c != ' ' && c != '(' && c != ')')
            return false;
    }
    return letter;
}

bool is_login(std::string_view text) {
    if (text.size() < 3 || text.size() > limits::login_code_points) return false;
    return std::all_of(text.begin(), text.end(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '-' ||
               c == '_' || c == '@';
    });
}

std::string full_words(const PersonName& name) {
    std::string words = name.last_name;
    for (const std::string& word : {name.first_name, name.patronymic})
        if (!word.empty()) words += " " + word;
    return words;
}

/// Reads the rows one by one; the rules over the whole file are PeopleCheck's.
class PeopleReader {
public:
    PeopleReader(const Table& table, const PeopleReading& reading, Problems& problems)
        : table_{table},
          problems_{problems},
          columns_{find_people_columns(
              table.header, reading.columns,
              reading.everybody ? RoleColumn::not_needed : RoleColumn::needed, problems)},
          everybody_{reading.everybody} {}

    PeopleFile read() {
        if (!problems_.empty()) return {};
        if (table_.rows.empty()) problems_.add(0, ImportRule::no_rows);
        for (const TableRow& row : table_.rows) {
            const auto role = columns_.has(PeopleColumn::role)
                                  ? role_of(cell(row, PeopleColumn::role))
                                  : everybody_;
            if (!role)
                problems_.add(row.line, ImportRule::unknown_role,
                              "«" + std::string{cell(row, PeopleColumn::role)} + "»");
            else if (*role == Role::student)
                add_student(row);
            else if (*role == Role::guardian)
                add_guardian(row);
            else
                people_.employees.push_back(
                    {.person = person(row),
                     .position = std::string{cell(row, PeopleColumn::position)}});
        }
        return std::move(people_);
    }

private:
    std::string_view cell(const TableRow& row, PeopleColumn column) const {
        return columns_.cell(row, column);
    }

    void need(const TableRow& row, PeopleColumn column) {
        if (!columns_.has(column)) {
            if (!told_missing_[static_cast<std::size_t>(column)])
                problems_.add(table_.header.line, ImportRule::missing_column,
                              "«" + std::string{people_column_title(column)} + "»");
            told_missing_[static_cast<std::size_t>(column)] = true;
        } else if (cell(row, column).empty()) {
            problems_.add(row.line, ImportRule::missing_value,
                          std::string{people_column_title(column)});
        }
    }

    std::optional<Date> date(const TableRow& row, PeopleColumn column) {
        const std::string_view text = cell(row, column);
        if (text.empty()) return std::nullopt;
        const auto date = date_of(text);
        if (!date) {
            problems_.add(row.line, ImportRule::bad_date,
                          std::string{people_column_title(column)} + " «" +
                              std::string{first_code_points(text, 30)} + "»" +
                              (is_day_number(text) ? bare_day_words : ""));
            return std::nullopt;
        }
        return date;
    }

    /// No longer than a form takes it.
    std::string text(const TableRow& row, PeopleColumn column, std::size_t most) {
        const std::string_view text = cell(row, column);
        check_length(row, people_column_title(column), text, most);
        return std::string{text};
    }
    void check_length(const TableRow& row, std::string_view column, std::string_view text,
                      std::size_t most) {
        if (code_point_count(text) > most)
            problems_.add(row.line, ImportRule::text_too_long,
                          std::string{column} + " «" + std::string{first_code_points(text, 30)} +
                              "…»: можно не больше " + std::to_string(most) + " знаков");
    }

    PersonName name(const TableRow& row) {
        PersonName name{.last_name = std::string{cell(row, PeopleColumn::last_name)},
                        .first_name = std::string{cell(row, PeopleColumn::first_name)},
                        .patronymic = std::string{cell(row, PeopleColumn::patronymic)}};
        if (name.last_name.empty() && columns_.has(PeopleColumn::full_name))
            name = split_person_name(cell(row, PeopleColumn::full_name));
        // A first name may be missing: some peoples have one name only.
        const bool good = is_name(name.last_name) &&
                          (name.first_name.empty() || is_name(name.first_name)) &&
                          (name.patronymic.empty() || is_name(name.patronymic));
        check_length(row, "Фамилия", name.last_name, limits::name_code_points);
        check_length(row, "Имя", name.first_name, limits::name_code_points);
        check_length(row, "Отчество", name.patronymic, limits::name_code_points);
        if (name.last_name.empty())
            problems_.add(row.line, ImportRule::missing_value, "Фамилия");
        else if (!good)
            problems_.add(row.line, ImportRule::bad_name, "«" + full_words(name) + "»");
        return name;
    }

    BroughtPerson person(const TableRow& row) {
        const auto sex = sex_of(cell(row, PeopleColumn::sex));
        if (!sex)
            problems_.add(row.line, ImportRule::bad_sex,
                          "«" + std::string{cell(row, PeopleColumn::sex)} + "»");
        const std::string_view login = cell(row, PeopleColumn::login);
        if (!login.empty() && !is_login(login))
            problems_.add(row.line, ImportRule::bad_login, "«" + std::string{login} + "»");
        return {.line = row.line,
                .name = name(row),
                .sex = sex.value_or(Sex::unknown),
                .birth_date = date(row, PeopleColumn::birth_date),
                .personal_no = text(row, PeopleColumn::personal_no, limits::order_code_points),
                .login = std::string{login}};
    }

    void add_student(const TableRow& row) {
        need(row, PeopleColumn::personal_no);
        need(row, PeopleColumn::group);
        people_.students.push_back(
            {.person = person(row),
             .group_title = std::string{cell(row, PeopleColumn::group)},
             .order_no = text(row, PeopleColumn::order_no, limits::order_code_points),
             .order_on = date(row, PeopleColumn::order_on),
             .enrolled_on = date(row, PeopleColumn::enrolled_on)});
    }

    void add_guardian(const TableRow& row) {
        need(row, PeopleColumn::child_no);
        BroughtGuardian guardian{.person = person(row)};
        std::string relation = text(row, PeopleColumn::relation, limits::name_code_points);
        const std::string role = fold_for_search(cell(row, PeopleColumn::role));
        if (relation.empty() && (role == "мать" || role == "отец" || role == "опекун"))
            relation = role;
        for (const std::string_view part : split(cell(row, PeopleColumn::child_no), ','))
            if (std::string no = squeeze_spaces(part); !no.empty())
                guardian.children.push_back(
                    {.line = row.line, .personal_no = std::move(no), .relation = relation});
        people_.guardians.push_back(std::move(guardian));
    }

    const Table& table_;
    Problems& problems_;
    PeopleColumns columns_;
    std::optional<Role> everybody_;
    PeopleFile people_;
    std::array<bool, people_column_count> told_missing_{};
};

/// Who is who in the file: nobody twice, nobody mixed up.
class PeopleCheck {
public:
    PeopleCheck(PeopleFile people, Problems& problems)
        : people_{std::move(people)}, problems_{problems} {}

    PeopleFile check(ChildrenFrom children_from) {
        for (const BroughtStudent& student : people_.students) {
            see_number(student.person, student_numbers_);
            see_login(student.person);
            see_unique(student.person, students_);
        }
        join_guardians();
        for (const BroughtEmployee& employee : people_.employees) {
            see_number(employee.person, employee_numbers_);
            see_login(employee.person);
            see_unique(employee.person, employees_);
            if (!is_told_apart(employee.person)) see_namesake(employee.person, nameless_);
        }
        if (children_from == ChildrenFrom::this_file) check_children();
        return std::move(people_);
    }

private:
    using Lines = std::unordered_map<std::string, int>;

    static bool is_told_apart(const BroughtPerson& person) {
        return person.birth_date || !person.personal_no.empty() || !person.login.empty();
    }

    std::string seen_before(const BroughtPerson& person, int line) const {
        return full_words(person.name) + ", уже в строке " + std::to_string(line);
    }

    void see_number(const BroughtPerson& person, Lines& numbers) {
        if (person.personal_no.empty()) return;
        const auto [first, is_new] = numbers.try_emplace(person.personal_no, person.line);
        if (!is_new)
            problems_.add(person.line, ImportRule::duplicate_personal_no,
                          "№ " + person.personal_no + ", " + seen_before(person, first->second));
    }

    void see_login(const BroughtPerson& person) {
        if (person.login.empty()) return;
        const auto [first, is_new] =
            logins_.try_emplace(fold_for_search(person.login), person.line);
        if (!is_new)
            problems_.add(person.line, ImportRule::duplicate_login,
                          person.login + ", " + seen_before(person, first->second));
    }

    /// The same name and date of birth: the same person. Twins have other first names.
    void see_unique(const BroughtPerson& person, Lines& seen) {
        if (!person.birth_date) return;
        const auto [first, is_new] = seen.try_emplace(
            folded_name(person.name) + "|" + person.birth_date->iso(), person.line);
        if (!is_new)
            problems_.add(person.line, ImportRule::duplicate_person,
                          seen_before(person, first->second));
    }

    void see_namesake(const BroughtPerson& person, Lines& seen) {
        const auto [first, is_new] = seen.try_emplace(folded_name(person.name), person.line);
        if (!is_new)
            problems_.add(person.line, ImportRule::ambiguous_person,
                          seen_before(person, first->second));
    }

    /// A guardian of two children may stand in two lines: date of birth, number or login tell that
    /// it is one person.
    static std::string guardian_key(const BroughtPerson& person) {
        if (!person.personal_no.empty()) return "№" + person.personal_no;
        if (!person.login.empty()) return "@" + fold_for_search(person.login);
        if (person.birth_date) return folded_name(person.name) + "|" + person.birth_date->iso();
        return {};
    }

    void join_guardians() {
        std::vector<BroughtGuardian> joined;
        std::unordered_map<std::string, std::size_t> places;
        Lines unclear;
        for (BroughtGuardian& guardian : people_.guardians) {
            const std::string key = guardian_key(guardian.person);
            if (key.empty()) see_namesake(guardian.person, unclear);
            const auto [place, is_new] = places.try_emplace(
                key.empty() ? "line" + std::to_string(guardian.person.line) : key, joined.size());
            if (is_new) {
                see_number(guardian.person, guardian_numbers_);
                see_login(guardian.person);
                joined.push_back(std::move(guardian));
                continue;
            }
            BroughtGuardian& known = joined[place->second];
            if (folded_name(known.person.name) != folded_name(guardian.person.name))
                problems_.add(guardian.person.line, ImportRule::duplicate_personal_no,
                              seen_before(guardian.person, known.person.line) + ": " +
                                  full_words(known.person.name));
            for (BroughtChild& child : guardian.children)
                known.children.push_back(std::move(child));
        }
        people_.guardians = std::move(joined);
        for (const BroughtGuardian& guardian : people_.guardians) {
            Lines children;
            for (const BroughtChild& child : guardian.children)
                if (!children.try_emplace(child.personal_no, child.line).second)
                    problems_.add(
                        child.line, ImportRule::repeated_guardianship,
                        full_words(guardian.person.name) + ", ребёнок № " + child.personal_no);
        }
    }

    void check_children() {
        Lines students;
        for (const BroughtStudent& student : people_.students)
            students.try_emplace(student.person.personal_no, student.person.line);
        for (const BroughtGuardian& guardian : people_.guardians)
            for (const BroughtChild& child : guardian.children)
                if (!students.contains(child.personal_no))
                    problems_.add(child.line, ImportRule::unknown_child,
                                  "№ " + child.personal_no + ", представитель " +
                                      full_words(guardian.person.name));
    }

    PeopleFile people_;
    Problems& problems_;
    Lines student_numbers_;  ///< Case files and staff lists are numbered each for itself.
    Lines guardian_numbers_;
    Lines employee_numbers_;
    Lines logins_;
    Lines students_;
    Lines employees_;
    Lines nameless_;
};

}  // namespace

Result<PeopleFile> read_people(ByteView file, const PeopleReading& reading, Progress& progress) {
    LETOPIS_TRY(table, read_table(file, progress, reading.sheet));
    Problems problems{table.sheet};
    ChildrenFrom children_from = reading.children_from;
    PeopleFile people = PeopleReader{table, reading, problems}.read();
    // A child may stand in a row that could not be read: it is looked for only when all could.
    if (!problems.empty()) children_from = ChildrenFrom::this_file_or_database;
    people = PeopleCheck{std::move(people), problems}.check(children_from);
    if (!problems.empty()) return problems.refusal();
    people.sheet = table.sheet;
    return people;
}

}  // namespace letopis
