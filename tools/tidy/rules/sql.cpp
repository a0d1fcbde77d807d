#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>

#include "reading/lexing.h"
#include "reading/sql_text.h"
#include "rules.h"

namespace letopis::tools {

namespace {

// The words by which a statement that looks over all organisations says why it may.
constexpr std::string_view across = "Across organisations: ";

/// src/store/migrations; the statements that keep track of them stand in sql/ as all others.
bool is_migration(const SourceFile& file) {
    return file.folder().ends_with("/migrations") && file.path.find("/sql/") == std::string::npos;
}

void check_literals(const SourceFile& file, Findings& findings) {
    for (const auto& literal : lex(file.text).literals)
        if (looks_like_sql(literal.text))
            findings.push_back({file.path, literal.line, "SQL in C++: it belongs to a .sql file"});
}

bool follows(std::string_view code, std::size_t at, std::string_view word) {
    const auto end = code.find_last_not_of(" \t\r\n", at - 1);
    return at > 0 && end != std::string_view::npos && end + 1 >= word.size() &&
           code.substr(end + 1 - word.size(), word.size()) == word;
}

/// `SELECT *`, `t.*`: a reader must see what is read.
void check_stars(const SourceFile& file, const std::string& code, Findings& findings) {
    for (auto at = code.find('*'); at != std::string::npos; at = code.find('*', at + 1))
        if (at > 0 &&
            (follows(code, at, "SELECT") || follows(code, at, "DISTINCT") || code[at - 1] == '.'))
            findings.push_back({file.path, line_at(code, at), "SELECT *: name the columns"});
}

/// `INSERT INTO t (…)`: never by the order of columns.
void check_inserts(const SourceFile& file, const std::string& code, Findings& findings) {
    for (auto at = find_word(code, "INTO"); at != std::string::npos;
         at = find_word(code, "INTO", at + 1)) {
        const auto name = code.find_first_not_of(" \t\r\n", at + 4);
        const auto end = std::min(code.find_first_of(" \t\r\n(", name), code.size());
        const auto next = code.find_first_not_of(" \t\r\n", end);
        if (next == std::string::npos || code[next] != '(')
            findings.push_back({file.path, line_at(code, at), "INSERT: name the columns"});
    }
}

/// There is no statement that changes the truth; the triggers would refuse it anyway.
void check_truth(const SourceFile& file, const std::string& code, Findings& findings) {
    for (const std::string_view change : {"UPDATE entries", "DELETE FROM entries"})
        if (const auto at = find_word(code, change); at != std::string::npos)
            findings.push_back({file.path, line_at(code, at), "entries are never changed"});
}

void check_statement(const SourceFile& file, const std::string& code, Findings& findings) {
    const auto ends = std::count(code.begin(), code.end(), ';');
    const auto last = code.find_last_not_of(" \t\r\n");
    if (ends != 1 || last == std::string::npos || code[last] != ';')
        findings.push_back({file.path, 0, "one statement a file, ended by a semicolon"});
    if (const auto at = code.find('?'); at != std::string::npos)
        findings.push_back({file.path, line_at(code, at), "?: parameters have names"});
    const auto comments = sql_comments(file.text);
    const bool says_why = std::any_of(comments.begin(), comments.end(), [](const auto& comment) {
        return comment.starts_with(across) && comment.size() > across.size();
    });
    if (find_word(code, "org_id") == std::string::npos && !says_why)
        findings.push_back({file.path, 0,
                            "no org_id: a statement sees one organisation, or says why not "
                            "(-- Across organisations: …)"});
}

void check_columns(const SourceFile& file, const std::string& code, Findings& findings) {
    static constexpr auto inexact =
        std::to_array<std::string_view>({"REAL", "FLOAT", "DOUBLE", "NUMERIC"});
    for (const auto word : inexact)
        if (const auto at = find_word(code, word); at != std::string::npos)
            findings.push_back({file.path, line_at(code, at),
                                std::string(word) + ": exact numbers only, in hundredths"});
    for (const auto& table : sql_tables(file.text)) {
        if (!file.ends_with(".postgres.sql") && !table.strict)
            findings.push_back({file.path, table.line, table.name + ": tables are STRICT"});
        if (!table.commented)
            findings.push_back({file.path, table.line, table.name + ": say what the table holds"});
        for (const auto& column : table.columns)
            if (!column.commented)
                findings.push_back({file.path, column.line,
                                    table.name + "." + column.name + ": say what it holds"});
    }
}

/// A text for PostgreSQL alone, beside one for SQLite (docs/adr/0020).
bool is_sibling(const SourceFile& file) { return file.ends_with(".postgres.sql"); }

/// Migrations are numbered from 0001 without gaps: 0007_add_rooms.sql; its sibling for PostgreSQL,
/// if any, is 0007_add_rooms.postgres.sql.
void check_numbers(const Tree& tree, Findings& findings) {
    std::map<std::string, int> last;
    for (const auto& [path, file] : tree) {
        if (!is_migration(file) || !file.ends_with(".sql")) continue;
        const int number = std::atoi(file.name().c_str());
        if (file.name().size() < 10 || file.name()[4] != '_' ||
            number != ++last[file.folder() + (is_sibling(file) ? "/postgres" : "")])
            findings.push_back({path, 0, "migrations are numbered 0001_words.sql, without gaps"});
    }
}

/// All that the code of src/ names: its identifiers, and literals in quotes.
std::string named_in_code(const Tree& tree) {
    std::string names;
    for (const auto& [path, file] : tree) {
        if (!file.under("src") || !file.is_cpp() || file.is_test()) continue;
        const Lexed lexed = lex(file.text);
        names += lexed.code;
        for (const auto& literal : lexed.literals) names += '"' + literal.text + "\"\n";
    }
    return names;
}

/// sql/marks/record.sql is `marks_record` in code, or "marks/" where a whole folder is used. A
/// statement that no code names is dead.
void check_uses(const Tree& tree, Findings& findings) {
    const std::string names = named_in_code(tree);
    for (const auto& [path, file] : tree) {
        const auto at = path.find("/sql/");
        if (at == std::string::npos || !file.under("src") || !file.ends_with(".sql")) continue;
        std::string name = path.substr(at + 5);
        const std::string room = '"' + name.substr(0, name.find('/') + 1);
        name.resize(name.find('.'));
        std::replace(name.begin(), name.end(), '/', '_');
        if (find_word(names, name) == std::string::npos && names.find(room) == std::string::npos)
            findings.push_back({path, 0, "no code names " + name + ": use or delete it"});
    }
}

}  // namespace

Findings check_sql(const Tree& tree) {
    Findings findings;
    for (const auto& [path, file] : tree) {
        if (file.is_cpp() && file.under("src") && !file.is_test()) check_literals(file, findings);
        if (!file.ends_with(".sql") || !file.under("src")) continue;
        const std::string code = sql_code(file.text);
        if (!file.text.starts_with("-- "))
            findings.push_back({path, 1, "begins with a comment that says what it does"});
        check_stars(file, code, findings);
        check_inserts(file, code, findings);
        check_truth(file, code, findings);
        if (is_migration(file))
            check_columns(file, code, findings);
        else
            check_statement(file, code, findings);
    }
    check_numbers(tree, findings);
    check_uses(tree, findings);
    return findings;
}

}  // namespace letopis::tools
