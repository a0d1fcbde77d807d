#pragma once
// What is wrong with a file that somebody brings, in the words of a school: line, rule, remedy.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace letopis {

/// Every rule a brought file must keep. The only list is import_rules.def.
enum class ImportRule : std::uint8_t {
#define LETOPIS_IMPORT_RULE(id, title, remedy) id,
#include "exchange/import_rules.def"
#undef LETOPIS_IMPORT_RULE
};

/// The rule's id, e.g. "teacher_busy".
std::string_view rule_name(ImportRule rule);
/// What is wrong, in Russian, from a small letter and without a full stop.
std::string_view rule_title(ImportRule rule);
/// What to do, in Russian: a whole sentence.
std::string_view rule_remedy(ImportRule rule);

/// One thing that is wrong with a file.
struct ImportProblem {
    int line = 0;  ///< From 1; 0 when the file as a whole is to blame.
    ImportRule rule{};
    std::string place;    ///< Who or what, in Russian: "Петрова, А-Вторник, 12:20".
    std::string sheet{};  ///< Of a workbook.

    /// "строка 12: учитель в один час на двух занятиях: Петрова, А-Вторник"; before it "лист «5А»,
    /// " where it is of a workbook.
    std::string where() const;
    bool operator==(const ImportProblem&) const = default;
};

/// All that is wrong with one file. Keeps limits::import_errors_shown of them and counts the rest.
class Problems {
public:
    Problems() = default;
    /// Of a sheet; of a whole file where it is empty.
    explicit Problems(std::string sheet) : sheet_{std::move(sheet)} {}

    void add(ImportProblem problem);
    void add(int line, ImportRule rule, std::string place = {});

    bool empty() const { return count_ == 0; }
    std::size_t count() const { return count_; }
    /// The first limits::import_errors_shown, in order of line.
    std::vector<ImportProblem> shown() const;
    /// Refusal `import_rejected`: one item a problem, and a last one that counts those not shown.
    Refusal refusal() const;

private:
    std::string sheet_;
    std::vector<ImportProblem> kept_;
    std::size_t count_ = 0;
};

/// Refusal `import_rejected` with one problem.
Refusal import_refusal(int line, ImportRule rule, std::string place = {});

}  // namespace letopis
