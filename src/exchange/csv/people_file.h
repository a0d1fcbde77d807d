#pragma once
// A list of people as a school brings it: students, their guardians, employees.

#include <optional>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/progress.h"
#include "base/result.h"
#include "base/time.h"
#include "domain/people/people.h"
#include "exchange/csv/people_columns.h"
#include "exchange/person_name.h"

namespace letopis {

/// What is said of anybody.
struct BroughtPerson {
    int line = 0;
    PersonName name;
    Sex sex = Sex::unknown;
    std::optional<Date> birth_date;
    std::string personal_no;  ///< № личного дела or табельный №; may be empty but for students.
    std::string login;  ///< Empty: the import chooses one.
};

struct BroughtStudent {
    BroughtPerson person;
    std::string group_title;  ///< Класс, учебная группа.
    std::string order_no;     ///< Приказ о зачислении.
    std::optional<Date> order_on;
    std::optional<Date> enrolled_on;
};

struct BroughtChild {
    int line = 0;
    std::string personal_no;
    std::string relation;  ///< "мать", "отец", "опекун"; may be empty.
};

/// One guardian, however many lines name him: each brings a child.
struct BroughtGuardian {
    BroughtPerson person;
    std::vector<BroughtChild> children;
};

struct BroughtEmployee {
    BroughtPerson person;
    std::string position;  ///< Должность.
};

struct PeopleFile {
    std::string sheet{};  ///< Of a workbook.
    std::vector<BroughtStudent> students;
    std::vector<BroughtGuardian> guardians;
    std::vector<BroughtEmployee> employees;
};

/// Whether children must be students of the same file, or may be in the database already.
enum class ChildrenFrom { this_file, this_file_or_database };

/// Кто в строке.
LETOPIS_ENUM(BroughtRole, student, guardian, employee)

/// How a person wants the file to be read.
struct PeopleReading {
    ChildrenFrom children_from = ChildrenFrom::this_file_or_database;
    std::vector<ChosenColumn> columns{};  ///< Where the headers do not say it.
    /// Everybody of a file without a column of roles.
    std::optional<BroughtRole> everybody{};
    std::string sheet{};  ///< Of a workbook; the first where none is named.
};

/// Reads a table with a header. Columns (synonyms in people_columns.cpp): роль, фамилия, имя,
/// отчество (or ФИО), дата рождения, пол, личный номер, класс, приказ, дата приказа, дата
/// зачисления, ребёнок, степень родства, должность, логин; others are passed over.
/// Refuses `import_rejected`: what read_table refuses; a column missing or twice; unknown role;
/// no or wrong name; a student without number or class; what is longer than a form takes it; no
/// date (whether there may be such a one is asked by import_people.h), bad sex; one number or login
/// for two; one person twice (ё and е are one letter); namesakes that nothing tells apart; a child
/// that is unknown or named twice.
Result<PeopleFile> read_people(ByteView file, const PeopleReading& reading, Progress& progress);

}  // namespace letopis
