#pragma once
// Names of logins (логины): a surname in Latin letters with initials, no two alike.

#include <set>
#include <string>
#include <string_view>

#include "exchange/person_name.h"

namespace letopis {

/// "Журавлёва" is "zhuravleva"; what is no letter is left out, a hyphen stays.
std::string in_latin_letters(std::string_view text);

class LoginNames {
public:
    /// "zhuravleva.pd", with a number when somebody has it already.
    std::string choose(const PersonName& name);

private:
    std::set<std::string> taken_;
};

}  // namespace letopis
