package org.mapi4j.sample;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sample's page in a real browser, where one is installed.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
@EnabledIf("isChromiumInstalled")
class SampleBrowserTests {

	private static final File BROWSER = new File("/usr/bin/chromium");

	private static final File DRIVER = new File("/usr/bin/chromedriver");

	@LocalServerPort
	private int port;

	private ChromeDriver browser;

	private WebDriverWait wait;

	static boolean isChromiumInstalled() {
		return BROWSER.canExecute() && DRIVER.canExecute();
	}

	@BeforeEach
	void openThePage() {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(BROWSER);
		options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
				"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");
		this.browser = new ChromeDriver(
				new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).usingAnyFreePort().build(), options);
		this.wait = new WebDriverWait(this.browser, Duration.ofSeconds(20));
		this.browser.get("http://127.0.0.1:" + this.port + "/");
		this.wait.until(ExpectedConditions.textToBePresentInElementLocated(By.id("live"), "SPOOLER"));
	}

	@AfterEach
	void closeTheBrowser() {
		this.browser.quit();
	}

	@Test
	void theTableAndTheHealthFollowThePanelWithoutReloading() {
		this.browser.executeScript("window.untouched = true");
		button("Message store", "Offline").click();
		awaitText("live", "OFFLINE");
		awaitText("health", "OUT_OF_SERVICE");
		button("Message store", "Failed").click();
		awaitText("live", "FAILURE");
		awaitText("health", "HTTP 503");
		button("Message store", "Available").click();
		awaitText("health", "HTTP 200");
		assertThat(this.browser.executeScript("return window.untouched")).isEqualTo(true);
	}

	@Test
	void thePanelCanBeUsedWithTheKeyboardAlone() {
		WebElement offline = button("Message store", "Offline");
		for (int i = 0; i < 40 && !offline.equals(this.browser.switchTo().activeElement()); i++) {
			this.browser.switchTo().activeElement().sendKeys(Keys.TAB);
		}
		assertThat(this.browser.switchTo().activeElement()).isEqualTo(offline);
		offline.sendKeys(Keys.SPACE);
		awaitText("live", "OFFLINE");
		assertThat(this.browser.switchTo().activeElement()).isEqualTo(offline);
		button("Message store", "Available").sendKeys(Keys.ENTER);
		awaitText("health", "HTTP 200");
	}

	@Test
	void aSessionThatIsEndedIsSeenToComeBack() {
		String since = since();
		button("Faults", "End the session").click();
		this.wait.until((browser) -> !since().equals(since) && live().contains("LOGGED_ON"));
		button("Faults", "Mend all").click();
	}

	@Test
	void aButtonThatIsRefusedSaysSo() {
		WebElement offline = button("Message store", "Offline");
		this.browser.executeScript("arguments[0].form.action = '/embedded/moon/offline'", offline);
		offline.click();
		awaitText("connection", "HTTP 404");
		assertThat(this.browser.findElement(By.id("connection")).isDisplayed()).isTrue();
	}

	@Test
	void nothingIsWiderThanAPhone() {
		this.browser.manage().window().setSize(new Dimension(360, 740));
		Number overflow = (Number) this.browser
			.executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
		assertThat(overflow.intValue()).isZero();
	}

	@Test
	void thePageIsAccessibleInLightAndInDark() {
		for (String scheme : List.of("light", "dark")) {
			this.browser.executeCdpCommand("Emulation.setEmulatedMedia",
					Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
			List<Rule> violations = new AxeBuilder().analyze(this.browser).getViolations();
			assertThat(violations).as(scheme).extracting(Rule::getId).isEmpty();
		}
	}

	private String live() {
		return String.valueOf(this.browser.executeScript("return document.getElementById('live').textContent"));
	}

	private String since() {
		return String.valueOf(this.browser.executeScript("return document.querySelector('#live time').dateTime"));
	}

	private WebElement button(String group, String label) {
		return this.browser.findElement(By
			.xpath("//fieldset[legend[normalize-space()='" + group + "']]//button[normalize-space()='" + label + "']"));
	}

	private void awaitText(String id, String text) {
		this.wait.until(ExpectedConditions.textToBePresentInElementLocated(By.id(id), text));
	}

}
