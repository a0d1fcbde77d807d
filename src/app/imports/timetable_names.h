#pragma once
// Names of a timetable file that the school writes otherwise («Иванова М.» is Иванова Мария, «Инф.»
// is «Информатика»): the person who loads it says which known one is meant, and the dry run shows
// it (INT-04). What nobody chose is found as import_timetable says, or is new.

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/imports/known_school.h"
#include "base/describe.h"
#include "exchange/fet/fet_plan.h"

namespace letopis {

/// Чьё имя.
LETOPIS_ENUM(FileNameKind, teacher, subject, study_group)

/// What was said of one name of the file.
struct ChosenName {
    FileNameKind kind = FileNameKind::teacher;
    std::string name;      ///< As the file writes it.
    std::string known_id;  ///< Id of the person, the subject, the group.
    bool operator==(const ChosenName&) const = default;
};
LETOPIS_DESCRIBE(ChosenName, kind, name, known_id)

/// A name that the school does not know by itself.
struct UnknownName {
    FileNameKind kind = FileNameKind::teacher;
    std::string name;
    std::string known_id;  ///< Chosen; "" where it will be new, or is nobody's alone.
    bool operator==(const UnknownName&) const = default;
};
LETOPIS_DESCRIBE(UnknownName, kind, name, known_id)

/// What may be meant by one. A teacher: whoever is no student here; of the guardians those whose
/// surname the file has.
struct KnownName {
    FileNameKind kind = FileNameKind::teacher;
    std::string known_id;
    std::string title;
    bool operator==(const KnownName&) const = default;
};
LETOPIS_DESCRIBE(KnownName, kind, known_id, title)

/// Сопоставление имён файла. Without unknown names nothing is to be chosen from either.
struct NamesOfFile {
    std::vector<UnknownName> unknown;  ///< In the order of the file, teachers first.
    std::vector<KnownName> known;      ///< By title.
};

NamesOfFile names_of_file(const KnownSchool& school, const SchoolPlan& plan,
                          std::span<const ChosenName> chosen);

class ChosenNames {
public:
    /// Refuses `invalid_value` at `chosen` for a name that the file does not have, or has been
    /// chosen twice, and for somebody or something that cannot be meant: who is not a KnownName, a
    /// subject or group the school does not have, a subgroup in place of a class.
    static Result<ChosenNames> read(const KnownSchool& school, const SchoolPlan& plan,
                                    std::span<const ChosenName> chosen);

    // Null where nobody chose. They live as long as the school that was read.
    const KnownPerson* teacher(const std::string& name) const;
    const Subject* subject(const std::string& name) const;
    const StudyGroup* group(const std::string& name) const;

private:
    std::unordered_map<std::string, const KnownPerson*> teachers_;
    std::unordered_map<std::string, const Subject*> subjects_;
    std::unordered_map<std::string, const StudyGroup*> groups_;
};

}  // namespace letopis
