#pragma once
// PostgreSQL numbers its parameters where our statements name them.

#include <string>
#include <string_view>
#include <vector>

namespace letopis::database {

/// A statement as PostgreSQL reads it, and the names of its parameters in order.
struct NumberedStatement {
    std::string text;
    std::vector<std::string> names;  ///< names[0] is $1.
};

/// ":org_id" becomes "$1", each time it stands. Comments go; texts in quotes and casts ("::bigint")
/// stay.
NumberedStatement number_parameters(std::string_view named);

}  // namespace letopis::database
