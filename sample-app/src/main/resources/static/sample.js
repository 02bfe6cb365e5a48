'use strict';

const live = document.getElementById('live');
const connection = document.getElementById('connection');
const notLive = connection.textContent;
const health = document.getElementById('health');
let refreshing = false;
let again = false;

async function showHealth() {
	const response = await fetch(health.dataset.href);
	const body = await response.json();
	health.textContent = `HTTP ${response.status}\n${JSON.stringify(body.components?.mapi ?? body, null, 2)}`;
}

async function showSession() {
	const response = await fetch('live');
	if (response.ok) {
		const page = new DOMParser().parseFromString(await response.text(), 'text/html');
		live.replaceChildren(...page.getElementById('live').childNodes);
	}
}

async function refresh() {
	if (refreshing) {
		again = true;
		return;
	}
	refreshing = true;
	do {
		again = false;
		await Promise.allSettled([showSession(), showHealth()]);
	} while (again);
	refreshing = false;
}

function tell(message) {
	connection.textContent = message;
	connection.hidden = false;
}

async function post(form) {
	try {
		const response = await fetch(form.action, { method: 'POST', redirect: 'manual' });
		if (response.ok || response.type === 'opaqueredirect') {
			connection.hidden = true;
		} else {
			tell(`That was refused: HTTP ${response.status}.`);
		}
	} catch {
		tell('That did not reach the application.');
	}
}

document.addEventListener('submit', (event) => {
	event.preventDefault();
	post(event.target);
});

const events = new EventSource('events');
events.addEventListener('open', () => {
	connection.hidden = true;
	refresh();
});
events.addEventListener('changed', refresh);
events.addEventListener('error', () => tell(notLive));
