#pragma once
// Just enough C++ to tell code from comments and words, and to see where a function ends.

#include <string>
#include <string_view>
#include <vector>

namespace letopis::tools {

/// A string literal and the line it begins in.
struct Literal {
    int line = 0;
    std::string text;
};

/// A source split into what the compiler runs and what it does not. `code` has the length and the
/// line ends of the source; comments, literals and preprocessor lines are spaces there.
struct Lexed {
    std::string code;
    std::vector<Literal> literals;
};

Lexed lex(std::string_view source);

/// TypeScript without its comments; length and lines stay.
std::string script_code(std::string_view source);

/// A function body: the lines of its braces, both counted.
struct FunctionSpan {
    int first_line = 0;
    int line_count = 0;
};

/// The outermost functions of lexed code. Lambdas count as part of the function they stand in.
std::vector<FunctionSpan> functions_of(std::string_view code);

/// Names of the types declared: class, struct, enum, using, LETOPIS_ENUM.
struct TypeName {
    int line = 0;
    std::string name;
};
std::vector<TypeName> type_names_of(std::string_view code);

}  // namespace letopis::tools
