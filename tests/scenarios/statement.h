#pragma once
// Statements (фразы): a scenario file taken apart into words.
//
//   # Отметка старше суток исправляется с причиной.        comments
//   evidence: JRN-13, ORD-1.4.1-b                           the requirements it proves
//   class    8Б                                             words apart by spaces
//   Петрова  records  Иванов У1 "н 4"   -> recorded         an act and what it ends with
//   shows    cell Иванов У1: н 4                            what was seen last, after a colon

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace letopis::scenarios {

struct Statement {
    int line = 0;
    std::vector<std::string> words;
    std::optional<std::string> value;      ///< After ": "; words joined by one space.
    std::vector<std::string> expectation;  ///< After "->".
};

struct Scenario {
    std::string name;   ///< "marks/correction"
    std::string about;  ///< The first comment.
    std::vector<std::string> evidence;
    std::vector<Statement> statements;
};

/// Reads the text of a file. What cannot be read becomes the words of a failure: `error` then
/// names the line.
struct ReadScenario {
    Scenario scenario;
    std::string error;
};
ReadScenario read_scenario(std::string name, std::string_view text);

/// The words of a statement, taken one after another.
class Words {
public:
    explicit Words(const Statement& statement) : statement_{statement} {}

    bool empty() const { return next_ == statement_.words.size(); }
    /// The next word; an empty one after the last.
    std::string_view peek() const;
    /// Takes the next word. A missing one is noted as a fault of the file.
    std::string take(std::string_view what);
    /// Takes the next word if it is this one.
    bool take_if(std::string_view word);

    /// What was wrong with the words; empty while nothing is.
    const std::string& fault() const { return fault_; }
    void blame(std::string fault);

private:
    const Statement& statement_;
    std::size_t next_ = 0;
    std::string fault_;
};

}  // namespace letopis::scenarios
