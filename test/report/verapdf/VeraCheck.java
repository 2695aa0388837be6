import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Asks veraPDF whether files conform to PDF/UA-1 (ISO 14289-1). For each file a line "file NAME CHECKS", and below
 * it one for each rule that is broken: "broken CLAUSE-TEST what the rule says". Java starts it from the source.
 */
public final class VeraCheck {
  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (String file : files) {
      try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), PDFAFlavour.PDFUA_1);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
        ValidationResult result = validator.validate(parser);
        System.out.println("file " + new File(file).getName() + " " + result.getTotalAssertions());
        for (Map.Entry<String, String> rule : broken(result).entrySet()) {
          System.out.println("broken " + rule.getKey() + " " + rule.getValue().replaceAll("\\s+", " "));
        }
        if (!result.isCompliant() && broken(result).isEmpty()) System.out.println("broken - of what rule is not told");
      }
    }
  }

  /** Each rule once, whatever the number of places that break it. */
  private static Map<String, String> broken(ValidationResult result) {
    Map<String, String> rules = new TreeMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
      String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
      rules.putIfAbsent(rule, assertion.getMessage());
    }
    return rules;
  }
}
