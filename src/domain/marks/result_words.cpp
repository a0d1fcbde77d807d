#include "domain/marks/result_words.h"

namespace letopis {

std::string result_in_words(ResultValue result) {
    switch (result) {
        case ResultValue::five:
            return "5 (отлично)";
        case ResultValue::four:
            return "4 (хорошо)";
        case ResultValue::three:
            return "3 (удовлетворительно)";
        case ResultValue::two:
            return "2 (неудовлетворительно)";
        case ResultValue::one:
            return "1 (неудовлетворительно)";
        case ResultValue::pass:
            return "зачтено";
        case ResultValue::fail:
            return "не зачтено";
        case ResultValue::not_attested:
            return "н/а (не аттестован)";
        case ResultValue::exempt:
            return "освобождён";
        default:
            return std::string{result_text(result)};
    }
}

}  // namespace letopis
